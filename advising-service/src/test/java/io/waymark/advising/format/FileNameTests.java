package io.waymark.advising.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.document.FileName;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\maya\\diploma.pdf,diploma.pdf",
        "../../etc/diploma.pdf,diploma.pdf",
        "/tmp/diploma.PDF,diploma.PDF",
        "dip\"lo<m>a?.pdf,diploma.pdf",
        "dip|lo:m*a.pdf,diploma.pdf",
        "Zeugnis für Maya.pdf,Zeugnis für Maya.pdf",
        "'diploma.pdf. . ',diploma.pdf"
    })
    void leadsNowhere(String sent, String kept) {
        assertThat(FileName.plain(sent)).isEqualTo(kept);
    }

    @Test
    void hasNoCharactersThatNobodySees() {
        assertThat(FileName.plain(" \u00a0dip\r\nlo\u202ema\u200b\0.pdf\u2003")).isEqualTo("diploma.pdf");
    }

    @Test
    void isComposed() {
        assertThat(FileName.plain("Diplo\u0302me.pdf")).isEqualTo("Dipl\u00f4me.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "毕", "🎓", "é", "a🎓"})
    void isCutBeforeItsEnding(String letter) {
        assertThat(FileName.plain(letter.repeat(300) + ".docx"))
                .hasSizeBetween(198, 200)
                .startsWith(letter)
                .endsWith(".docx")
                .satisfies(it -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(it))
                        .isTrue());
        assertThat(FileName.plain("x".repeat(196) + ".pdf")).hasSize(200);
    }

    @Property
    void isFitToBeKeptWhateverItWas(@ForAll String sent) {
        var name = FileName.plain(sent);

        assertThat(name).hasSizeLessThanOrEqualTo(FileName.LONGEST).doesNotContain("/", "\\", "\0", "\n");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
        assertThat(FileName.plain(name)).isEqualTo(name);
    }
}
