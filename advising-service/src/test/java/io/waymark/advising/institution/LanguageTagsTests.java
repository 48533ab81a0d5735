package io.waymark.advising.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTests {

    @ParameterizedTest
    @CsvSource({"en-US,en-US", "es,es", "EN-us,en-US", "zh-hant-tw,zh-Hant-TW", "pt-br,pt-BR"})
    void areSpelledOneWay(String written, String kept) {
        assertThat(LanguageTags.require(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "en_US", "xx", "e", "-", "en--US", "und"})
    void areRefusedWhereThereIsNoSuchLanguage(String tag) {
        assertThat(LanguageTags.isKnown(tag)).isFalse();
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> LanguageTags.require(tag))
                .satisfies(it -> assertThat(it.code()).isEqualTo("unknown-language"));
    }
}
