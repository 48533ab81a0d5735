package io.waymark.advising.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTests {

    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"docx-customxml-first.docx", "docx-thumb-first.docx"})
    void isTakenInWhateverOrderItsPartsCome(String file) {
        assertThat(of(FileFixtures.sent("word-parts-in-any-order/" + file))).isEqualTo("taken as DOCX");
    }

    @Test
    void isAWordDocumentWhateverItsMainPartIsCalledAndWhereverItLies() {
        assertThat(of(FileFixtures.word(4, "word/document.xml", "docProps/app.xml")))
                .isEqualTo("taken as DOCX");
        assertThat(of(FileFixtures.word(4, "word/document2.xml"))).isEqualTo("taken as DOCX");
        assertThat(of(FileFixtures.word(4, "Word\\Document.xml"))).isEqualTo("taken as DOCX");
    }

    @Test
    void isTakenWhereTheTypeOfItsMainPartIsThatOfItsEnding() {
        assertThat(of(packed("[Content_Types].xml", """
                <Types><Default Extension="xml" ContentType="%s"/></Types>
                """.formatted(FileFixtures.DOCUMENT), "word/document.xml", "<w/>")))
                .isEqualTo("taken as DOCX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[content_types].xml", "[CONTENT_TYPES].XML", "[Content_Types].XML"})
    void isTakenInWhateverCaseItsListOfTypesIsNamed(String list) {
        var types = "<Types><Override PartName=\"/word/doc.xml\" ContentType=\"%s\"/></Types>";

        assertThat(of(packed(list, types.formatted(FileFixtures.DOCUMENT), "word/doc.xml", "<w/>")))
                .isEqualTo("taken as DOCX");
        assertThat(of(packed(
                        list,
                        types.formatted("application/vnd.ms-word.document.macroEnabled.main+xml"),
                        "word/document.xml",
                        "<w/>")))
                .isEqualTo("document-has-macros");
    }

    @Test
    void isTakenWhereItsPartsAreStoredAndNotPacked() {
        assertThat(of(stored("word/document.xml", "<w:document xmlns:w='w'/>"))).isEqualTo("taken as DOCX");
    }

    @Test
    void isTakenWithWhatATransferHasAddedToItsEnd() {
        var word = FileFixtures.word(4, "word/document.xml");

        assertThat(of(Arrays.copyOf(word, word.length + 2))).isEqualTo("taken as DOCX");
    }

    @Test
    void isNoneForAFolderThatOnlyLooksLikeWord() {
        assertThat(of(FileFixtures.zip(4, "word/run.exe"))).isEqualTo("document-is-archive");
        assertThat(of(FileFixtures.zip(4, "word/document.xml"))).isEqualTo("document-is-archive");
        assertThat(of(FileFixtures.zip(4, "[Content_Types].xml", "word/document.xml")))
                .isEqualTo("document-is-archive");
        assertThat(of(FileFixtures.word("application/xml", 4, "word/document.xml")))
                .isEqualTo("document-is-archive");
    }

    @Test
    void isNoneWithADocumentTypeOfItsOwn() {
        assertThat(of(packed("word/document.xml", "<!DOCTYPE w [<!ENTITY e 'e'>]><w>&e;</w>")))
                .isEqualTo("document-is-archive");
    }

    @Test
    void isToldFromTheOtherFilesOfItsKind() {
        assertThat(of(FileFixtures.zip(4, "xl/workbook.xml"))).isEqualTo("document-is-spreadsheet");
        assertThat(of(FileFixtures.zip(4, "ppt/presentation.xml"))).isEqualTo("document-is-presentation");
        assertThat(of(FileFixtures.word(sheet("macroEnabled"), 4, "xl/workbook.xml", "xl/vbaProject.bin")))
                .isEqualTo("document-is-spreadsheet");
        assertThat(of(packed("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo("document-is-other-text");
        assertThat(of(packed("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("document-is-spreadsheet");
        assertThat(of(FileFixtures.zip(4, "Index/Document.iwa"))).isEqualTo("document-is-other-text");
        assertThat(FileFixtures.refusal("Talk.key", FileFixtures.zip(4, "Index/Slide.iwa")))
                .isEqualTo("document-is-presentation");
        assertThat(of(FileFixtures.word(
                        FileFixtures.DOCUMENT.replace("document.main", "template.main"), 4, "word/document.xml")))
                .isEqualTo("document-is-word-template");
    }

    private static String sheet(String kind) {
        return "application/vnd.ms-excel.sheet." + kind + ".main+xml";
    }

    @Test
    void refusesMacrosUnderWhateverName() {
        refusesMacros(FileFixtures.word(
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                4,
                "word/document.xml",
                "word/vbaProject.bin"));
        refusesMacros(
                FileFixtures.word("application/vnd.ms-word.document.macroEnabled.main+xml", 4, "word/document.xml"));
        refusesMacros(FileFixtures.word(4, "word/document.xml", "word/VBAProject.bin"));
        refusesMacros(FileFixtures.word("application/vnd.ms-office.vbaProject", 4, "word/m.bin", "word/document.xml"));
    }

    private static void refusesMacros(byte[] zip) {
        assertThat(of(zip)).isEqualTo("document-has-macros");
    }

    @Test
    void isCutOffWhereItsDirectoryIsMissing() {
        var zip = FileFixtures.zip(MEGABYTE, "word/document.xml");

        assertThat(of(Arrays.copyOf(zip, zip.length - 1))).isEqualTo("document-cut-off");
        assertThat(of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("document-cut-off");
        assertThat(FileFixtures.refusal("all.zip", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo("document-is-archive");
        Arrays.fill(zip, 60, 200, (byte) 0xff);
        assertThat(of(zip)).isEqualTo("document-cut-off");
    }

    @Test
    void takesAWordDocumentThatUnpacksToAsMuchAsPeopleWrite() {
        assertThat(of(FileFixtures.word(9 * MEGABYTE, "word/document.xml"))).isEqualTo("taken as DOCX");
    }

    @Test
    void refusesOneEntryThatUnpacksTooFar() {
        refuses(FileFixtures.zip(11 * MEGABYTE, "word/document.xml"));
    }

    @Test
    void refusesManyEntriesThatUnpackTooFarTogether() {
        refuses(FileFixtures.zip(2 * MEGABYTE, names(6)));
    }

    /** Its figures are no part of what is packed, so that they may say anything. */
    @Test
    void refusesWhatUnpacksTooFarWhateverItSaysOfItself() {
        var zip = FileFixtures.zip(11 * MEGABYTE, "word/document.xml");
        var sizeInDirectory = directory(zip) + 24;
        Arrays.fill(zip, sizeInDirectory, sizeInDirectory + 4, (byte) 0);

        refuses(zip);
    }

    @Test
    void refusesMoreEntriesThanADocumentHas() {
        refuses(FileFixtures.zip(0, names(2_001)));
        assertThat(of(FileFixtures.word(0, names(1_999)))).isEqualTo("taken as DOCX");
    }

    /** A directory of two entries that share their content: what is packed once is unpacked twice. */
    @Test
    void countsContentAsOftenAsTheDirectoryNamesIt() {
        var zip = FileFixtures.zip(6 * MEGABYTE, "word/a.xml", "word/b.xml");
        var second = directory(zip) + 46 + "word/a.xml".length();
        Arrays.fill(zip, second + 42, second + 46, (byte) 0);

        refuses(zip);
    }

    private static void refuses(byte[] zip) {
        assertThat(zip.length).isLessThan(MEGABYTE);
        assertThat(of(zip)).isEqualTo("document-unpacks-too-large");
    }

    private static String[] names(int number) {
        return IntStream.range(0, number).mapToObj("word/%d.xml"::formatted).toArray(String[]::new);
    }

    private static int directory(byte[] zip) {
        return IntStream.range(0, zip.length)
                .filter(at -> zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] packed(String... namesAndContents) {
        return zipped(ZipEntry.DEFLATED, namesAndContents);
    }

    private static byte[] stored(String... namesAndContents) {
        return zipped(ZipEntry.STORED, namesAndContents);
    }

    private static byte[] zipped(int method, String... namesAndContents) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var at = 0; at < namesAndContents.length; at += 2) {
                var content = namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8);
                var sum = new CRC32();
                sum.update(content);
                var entry = new ZipEntry(namesAndContents[at]);
                entry.setMethod(method);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    private static String of(byte[] content) {
        return FileFixtures.refusal("diploma.docx", content);
    }
}
