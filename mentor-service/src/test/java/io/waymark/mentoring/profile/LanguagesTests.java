package io.waymark.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTests {

    @Test
    void spellsTagsOneWay() {
        assertThat(Languages.canonical("ES-mx")).isEqualTo("es-MX");
        assertThat(Languages.canonical("zh-hant-tw")).isEqualTo("zh-Hant-TW");
        assertThat(Languages.canonical("iw")).isEqualTo("he");
    }

    @Test
    void keepsEachOnceInTheirOrder() {
        assertThat(Languages.canonical(List.of("fr", "EN", "en", "fr-CA"))).containsExactly("fr", "en", "fr-CA");
    }
}
