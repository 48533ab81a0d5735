package io.waymark.advising.format;

import static io.waymark.advising.format.FileFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTests {

    private static final String RESUME = "Résumé – René O’Neill, “HIT”\r\nSan José";

    @ParameterizedTest
    @CsvSource({
        "windows-1252, FROM_WINDOWS_1252",
        "UTF-16LE, FROM_UTF_16",
        "UTF-16BE, FROM_UTF_16",
        "UTF-16, FROM_UTF_16"
    })
    void becomesUtf8AndThatIsSaid(String charset, FileChange change) {
        assertThat(read("notes.txt", RESUME.getBytes(Charset.forName(charset)))).isEqualTo(RESUME);
        assertThat(FileFixtures.recognized("notes.txt", RESUME.getBytes(Charset.forName(charset)))
                        .changes())
                .containsExactly(change);
    }

    @Test
    void isReadAsEditorsMarkIt() {
        var marked = ("\ufeff" + RESUME).getBytes(StandardCharsets.UTF_16LE);

        assertThat(read("notes.txt", marked)).isEqualTo(RESUME);
    }

    @Test
    void isLeftAsItIsInUtf8() {
        assertThat(FileFixtures.recognized("notes.txt", RESUME.getBytes(StandardCharsets.UTF_8)))
                .returns(List.of(), RecognizedFile::changes)
                .returns(
                        (long) RESUME.getBytes(StandardCharsets.UTF_8).length,
                        it -> it.content().bytes());
    }

    @Test
    void isTakenWithoutAnEndingAndThatIsSaid() {
        assertThat(FileFixtures.recognized("notes", RESUME.getBytes(Charset.forName("windows-1252"))))
                .returns("notes.txt", RecognizedFile::name)
                .returns(List.of(FileChange.RENAMED, FileChange.FROM_WINDOWS_1252), RecognizedFile::changes);
    }

    @Test
    void mayBeAboutOtherFiles() {
        assertThat(refusal("notes.txt", "A PDF begins with %PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("taken as TEXT");
        assertThat(refusal("notes.txt", "<html> is a tag".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("taken as TEXT");
    }

    @Test
    void isTextAlsoWhereACharacterLiesAcrossTwoBuffers() {
        assertThat(refusal("a.txt", ("x" + "ü".repeat(20_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("taken as TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001bb", "Z\0\u0001\u0002\u0003"})
    void isNoneWhereThereIsNoText(String content) {
        assertThat(refusal("a.txt", content.getBytes(StandardCharsets.UTF_8))).isEqualTo("document-letters-unreadable");
    }

    @Test
    void isNotGuessedAtInOtherScripts() {
        assertThat(refusal("a.txt", "Свидетельство об окончании".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("document-letters-unreadable");
        assertThat(refusal("a.txt", "卒業証書".getBytes(Charset.forName("Shift_JIS"))))
                .isEqualTo("document-letters-unreadable");
    }

    @Test
    void isNotGuessedAtWhereItIsMixed() {
        var mixed = (new String("José ".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                        + "and Ren\u00e9 ")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal("a.txt", mixed)).isEqualTo("document-letters-unreadable");
    }

    @Test
    void isNotGuessedAtFromItsBeginningAlone() {
        var plain = "A page of plain English. ".repeat(200);
        var windows = Charset.forName("windows-1252");

        assertThat(refusal(
                        "a.txt", joined(plain, "Свидетельство об окончании. ".repeat(180), Charset.forName("KOI8-R"))))
                .isEqualTo("document-letters-unreadable");
        assertThat(refusal("a.txt", joined(plain, "José and Ren\u00c3\u00a9", windows)))
                .isEqualTo("document-letters-unreadable");
        assertThat(refusal("a.txt", joined(plain, "\0\u0001\u0002", windows))).isEqualTo("document-letters-unreadable");
    }

    /** A capital A with a tilde is the first half of many letters of UTF-8. */
    @ParameterizedTest
    @ValueSource(ints = {4_094, 4_095, 4_096, 8_191})
    void isTextWhereverALetterStands(int before) {
        var portuguese = "a".repeat(before) + "\u00c3O PAULO \u00e2\u00c2x";

        assertThat(read("a.txt", portuguese.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(portuguese);
        assertThat(refusal("a.txt", portuguese.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("taken as TEXT");
    }

    private static byte[] joined(String plain, String rest, Charset charset) {
        return (plain + rest).getBytes(charset);
    }

    @Test
    void isNoTextWithHalfACharacterAtItsEnd() {
        var text = "x".repeat(900) + "ü";

        assertThat(refusal("a.txt", Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 901)))
                .isEqualTo("document-letters-unreadable");
    }

    private static String read(String name, byte[] content) {
        try (var file = FileFixtures.spooled(content);
                var recognized = FileFixtures.recognition().recognize(name, file);
                var text = recognized.content().open()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
