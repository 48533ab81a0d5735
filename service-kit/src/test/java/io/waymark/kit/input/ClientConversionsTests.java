package io.waymark.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ClientConversionsTests {

    @AfterEach
    void readAnyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "es-MX", "ar-EG"})
    void writeDaysAndTimesAlikeInEveryLanguage(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(ClientConversions.iso().convert(LocalDate.of(2026, 11, 23), String.class))
                .isEqualTo("2026-11-23");
        assertThat(ClientConversions.iso().convert(LocalTime.of(9, 30), String.class))
                .startsWith("09:30");
    }
}
