package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.spool.Spool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Files as they are uploaded: what can be read is read, and of what cannot one cause is told. */
class TableReaderTests {

    private static final String HEADER = "role,number,given_name\n";
    private static final String TABLE = HEADER + "student,1,Ren\u00e9e\nstudent,2,Jos\u00e9\n";
    private static final Set<String> HEADINGS = Set.of("role", "number", "given_name");

    private final List<String> taken = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAndWithoutItsMark(String charset) throws IOException {
        for (var mark : List.of("", "\ufeff")) {
            taken.clear();
            var reading = read((mark + TABLE).getBytes(Charset.forName(charset)));

            assertThat(wrong).isEmpty();
            assertThat(taken).containsExactly("2 student 1 Ren\u00e9e", "3 student 2 Jos\u00e9");
            assertThat(reading.saysMore()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman"})
    void readsLettersOfOtherTimesAndShowsSome(String charset) throws IOException {
        var reading = read(TABLE.getBytes(Charset.forName(charset)));

        assertThat(taken).containsExactly("2 student 1 Ren\u00e9e", "3 student 2 Jos\u00e9");
        assertThat(reading.encoding()).isEqualTo(charset);
        assertThat(reading.samples()).containsExactly("Ren\u00e9e", "Jos\u00e9");
    }

    @Test
    void readsApostrophesAndDashesOfWindows() throws IOException {
        read((HEADER + "student,1,D\u2019Arcy\nstudent,2,Anne \u2013 Marie\n")
                .getBytes(Charset.forName("windows-1252")));

        assertThat(taken).containsExactly("2 student 1 D\u2019Arcy", "3 student 2 Anne \u2013 Marie");
    }

    @Test
    void tellsOnceOfLettersThatAreWrittenInTwoWays() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(TABLE.getBytes(StandardCharsets.UTF_8));
        for (var row = 0; row < 400; row++) {
            file.write("student,3,Ren\u00e9e\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        read(file.toByteArray());

        assertThat(wrong).containsExactly("4 mixed-letters");
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n" + HEADER,
                "Students of Alder Valley, fall 2026\n\nrole\tnumber\tgiven_name\n",
                "Report 12,,\nas of,2026-11-30,\n,,\n" + HEADER,
                "sep=|\nrole|number|given_name\n",
                "SEP=;\nrole;number;given_name\n",
                "\"sep=;\"\nrole;number;given_name\n",
                "role|number|given_name\n"
            })
    void findsTheHeadingsBelowTitles(String top) throws IOException {
        var separator = top.contains("\t") ? "\t" : top.contains("|") ? "|" : top.contains(";") ? ";" : ",";
        read((top + "student,1,Lea\n".replace(",", separator)).getBytes(StandardCharsets.UTF_8));

        assertThat(wrong).isEmpty();
        assertThat(taken).singleElement().asString().endsWith(" student 1 Lea");
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("web-page", text("<html><body><table><tr><td>role</td></tr></table>")),
                Arguments.of("web-page", text("\ufeff \n<!DOCTYPE html>\n<html>")),
                Arguments.of("web-page", text("<TABLE border=1>")),
                Arguments.of(
                        "xml-workbook",
                        text(
                                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")),
                Arguments.of("xml", text("<?xml version=\"1.0\"?><people/>")),
                Arguments.of("json", text("[{\"role\": \"student\", \"number\": 1}]")),
                Arguments.of("json", text("{\n  \"users\": []}")),
                Arguments.of("pdf", text("%PDF-1.7\n1 0 obj")),
                Arguments.of("image", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Arguments.of("archive", zip("students.csv")),
                Arguments.of("opendocument", zip("mimetype", "content.xml")),
                Arguments.of("numbers", zip("Index/Document.iwa")),
                Arguments.of("binary-workbook", zip("[Content_Types].xml", "xl/workbook.bin")),
                Arguments.of("text-document", zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of("cut-off-archive", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}),
                Arguments.of("cut-off-archive", cut(zip("xl/workbook.xml"))),
                Arguments.of("protected-workbook", office("EncryptedPackage")),
                Arguments.of("old-workbook", office("Workbook")),
                Arguments.of("text-document", office("WordDocument")),
                Arguments.of("no-text", new byte[4_000]),
                Arguments.of("no-header", text("Maya Okafor\nLea Koch\n")),
                Arguments.of("empty-file", text("")),
                Arguments.of("empty-file", text("\ufeff\n\n")));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void tellsOnceWhatAFileIsThatHoldsNoTable(String code, byte[] file) throws IOException {
        read(file);

        assertThat(wrong).singleElement().asString().endsWith(" " + code);
        assertThat(taken).isEmpty();
    }

    @Test
    void tellsOfAQuotationMarkThatSwallowsTheRest() throws IOException {
        read((HEADER + "student,1,Lea\nstudent,\"2,Max\nstudent,3,Eli\n").getBytes(StandardCharsets.UTF_8));

        assertThat(wrong).containsExactly("3 unreadable");
    }

    @Test
    void takesAnInchForNoQuotation() throws IOException {
        read((HEADER + "student,1,Lea 5\" tall\n").getBytes(StandardCharsets.UTF_8));

        assertThat(wrong).isEmpty();
    }

    private FileReading read(byte[] file) throws IOException {
        try (var spooled = Spool.take(new ByteArrayInputStream(file), DataSize.ofMegabytes(64))) {
            return TableReader.read(spooled, new TableTaker() {
                @Override
                public boolean isHeading(String text) {
                    return HEADINGS.contains(text);
                }

                @Override
                public boolean header(int row, List<String> headings) {
                    return true;
                }

                @Override
                public boolean row(int row, List<String> values) {
                    return taken.add(row + " " + String.join(" ", values));
                }

                @Override
                public void wrong(int row, String code, Map<String, Object> arguments) {
                    wrong.add(row + " " + code);
                }
            });
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(text(name.equals("mimetype") ? "application/vnd.oasis.opendocument.spreadsheet" : "<a/>"));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip.toByteArray();
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length - 30);
    }

    private static byte[] office(String part) {
        var file = new byte[4_096];
        var start =
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(start, 0, file, 0, start.length);
        var name = part.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }
}
