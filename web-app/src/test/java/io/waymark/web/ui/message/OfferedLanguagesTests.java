package io.waymark.web.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferedLanguagesTests {

    private final OfferedLanguages languages =
            new MessageBundles(Map.of(Locale.ROOT, Map.of(), Locale.forLanguageTag("es"), Map.of())).languages();

    @Test
    void areTheFirstWantedThatThereAreTextsIn() {
        assertThat(languages.nearest(Locale.FRANCE, Locale.forLanguageTag("es-MX")))
                .isEqualTo(Locale.forLanguageTag("es-MX"));
        assertThat(languages.nearest(Locale.UK, Locale.forLanguageTag("es"))).isEqualTo(Locale.UK);
    }

    @Test
    void endWithAmericanEnglish() {
        assertThat(languages.nearest(Locale.FRANCE, Locale.JAPAN)).isEqualTo(Locale.US);
    }
}
