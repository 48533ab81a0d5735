package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTests {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void isToldByWhatIsInside() {
        assertThat(of(FileFixtures.word(4, "word/document.xml", "docProps/app.xml")))
                .contains(FileFormat.DOCX);
        assertThat(of("%PDF-1".getBytes(StandardCharsets.UTF_8))).contains(FileFormat.PDF);
        assertThat(of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .contains(FileFormat.PNG);
        assertThat(of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).contains(FileFormat.JPEG);
        assertThat(of("Grüße".getBytes(StandardCharsets.UTF_8))).contains(FileFormat.TEXT);
        assertThat(of("Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void isTextAlsoWhereACharacterLiesAcrossTwoBuffers() {
        assertThat(of(("x" + "ü".repeat(20_000)).getBytes(StandardCharsets.UTF_8)))
                .contains(FileFormat.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b", "a\u001bb"})
    void isNoneWhereThereIsNoText(String content) {
        assertThat(of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isNoTextWithHalfACharacterAtItsEnd() {
        var text = "x".repeat(9_000) + "ü";

        assertThat(of(Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 9_001)))
                .isEmpty();
    }

    @Test
    void fitsTheNamesOfItsKindInAnyCase() {
        assertThat(FileFormat.JPEG.fits("me.JPG")).isTrue();
        assertThat(FileFormat.JPEG.fits("me.jpeg")).isTrue();
        assertThat(FileFormat.JPEG.fits("jpg")).isTrue();
        assertThat(FileFormat.JPEG.fits("me.jpg.exe")).isFalse();
    }

    @Test
    void isNoneForAZipFileOfSomethingElse() {
        assertThat(of(FileFixtures.zip(4, "xl/workbook.xml"))).isEmpty();
        assertThat(of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    }

    @Test
    void isAWordDocumentWhateverItsMainPartIsCalledAndWhereverItLies() {
        assertThat(of(FileFixtures.word(4, "word/document2.xml"))).contains(FileFormat.DOCX);
    }

    @Test
    void isNoneForAFolderThatOnlyLooksLikeWord() {
        assertThat(of(FileFixtures.zip(4, "word/run.exe"))).isEmpty();
        assertThat(of(FileFixtures.zip(4, "word/document.xml"))).isEmpty();
        assertThat(of(FileFixtures.zip(4, "[Content_Types].xml", "word/document.xml")))
                .isEmpty();
        assertThat(of(FileFixtures.word("application/xml", 4, "word/document.xml")))
                .isEmpty();
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
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> of(zip))
                .satisfies(it -> assertThat(it.code()).isEqualTo("document-has-macros"));
    }

    @Test
    void isNoneForAZipFileThatIsDamaged() {
        var zip = FileFixtures.zip(MEGABYTE, "word/document.xml");
        Arrays.fill(zip, 60, 200, (byte) 0xff);

        assertThat(of(zip)).isEmpty();
        assertThat(of(Arrays.copyOf(zip, zip.length - 1))).isEmpty();
    }

    @Test
    void takesAWordDocumentThatUnpacksToAsMuchAsPeopleWrite() {
        assertThat(of(FileFixtures.word(9 * MEGABYTE, "word/document.xml"))).contains(FileFormat.DOCX);
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

        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> of(zip));
    }

    @Test
    void refusesMoreEntriesThanADocumentHas() {
        refuses(FileFixtures.zip(0, names(2_001)));
        assertThat(of(FileFixtures.word(0, names(1_999)))).contains(FileFormat.DOCX);
    }

    /** A directory of two entries that share their content: what is packed once is unpacked twice. */
    @Test
    void countsContentAsOftenAsTheDirectoryNamesIt() {
        var zip = FileFixtures.zip(6 * MEGABYTE, "word/a.xml", "word/b.xml");
        var second = directory(zip) + 46 + "word/a.xml".length();
        Arrays.fill(zip, second + 42, second + 46, (byte) 0);

        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> of(zip));
    }

    private static void refuses(byte[] zip) {
        assertThat(zip.length).isLessThan(MEGABYTE);
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> of(zip))
                .satisfies(it -> assertThat(it.code()).isEqualTo("document-unpacks-too-large"));
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

    private static Optional<FileFormat> of(byte[] content) {
        try (var file = FileFixtures.spooled(content)) {
            return FileFormat.of(file);
        }
    }
}
