package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFileTests {

    private static final UUID ID = UUID.randomUUID();
    private static final byte[] PDF = "%PDF-1.7 a diploma".getBytes(StandardCharsets.UTF_8);

    @Test
    void isWhatIsInside() {
        assertThat(named("diploma.pdf"))
                .returns(ID, StoredFile::id)
                .returns("diploma.pdf", StoredFile::name)
                .returns("application/pdf", StoredFile::mediaType)
                .returns((long) PDF.length, StoredFile::bytes)
                .satisfies(it -> assertThat(it.sha256()).matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\maya\\diploma.pdf,diploma.pdf",
        "../../etc/diploma.pdf,diploma.pdf",
        "/tmp/diploma.PDF,diploma.PDF",
        "dip\"lo<m>a?.pdf,diploma.pdf",
        "dip|lo:m*a.pdf,diploma.pdf",
        "Zeugnis für Maya.pdf,Zeugnis für Maya.pdf"
    })
    void hasANameThatLeadsNowhere(String sent, String kept) {
        assertThat(named(sent).name()).isEqualTo(kept);
    }

    @Test
    void hasANameWithoutCharactersThatNobodySees() {
        assertThat(named("  dip\r\nlo\u202ema\u200b\0.pdf ").name()).isEqualTo("diploma.pdf");
    }

    @Test
    void keepsTheEndOfANameThatIsTooLong() {
        assertThat(named("x".repeat(300) + ".pdf").name()).hasSize(200).endsWith("xx.pdf");
        assertThat(named("x".repeat(196) + ".pdf").name()).hasSize(200).startsWith("x");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "diploma", "diploma.docx", "diploma.pdf.exe", "diploma.pdf/", "pdf.txt"})
    void isRefusedWhereTheNameSaysSomethingElse(@Nullable String name) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> named(name))
                .satisfies(it -> assertThat(it.code()).isEqualTo("document-format-unfit"));
    }

    @Test
    void isRefusedWhereItIsOfNoFormatThatWeTake() {
        try (var program = FileFixtures.spooled(new byte[] {'M', 'Z', 0, 1, 2, 3})) {
            assertThatExceptionOfType(RuleViolationException.class)
                    .isThrownBy(() -> StoredFile.of(ID, "diploma.pdf", program));
        }
    }

    private static StoredFile named(@Nullable String name) {
        try (var file = FileFixtures.spooled(PDF)) {
            return StoredFile.of(ID, name, file);
        }
    }
}
