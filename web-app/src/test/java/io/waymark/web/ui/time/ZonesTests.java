package io.waymark.web.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.form.Choice;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTests {

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "America/New_York"})
    void offersTheUsualOnesOnce(@Nullable String current) {
        assertThat(Zones.with(current))
                .hasSize(8)
                .first()
                .isEqualTo(new Choice("America/New_York", "Eastern Time (New York)"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Central European Time (Berlin)",
        "America/Argentina/Buenos_Aires, Argentina Time (Argentina/Buenos Aires)",
        "Nowhere/Land, Nowhere/Land (Land)"
    })
    void offersTheOneInUseLast(String current, String label) {
        assertThat(Zones.with(current)).hasSize(9).last().isEqualTo(new Choice(current, label));
    }

    @Test
    void namesThemInTheViewersLanguage() {
        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        assertThat(Zones.with(null).getFirst().label()).isEqualTo("Nordamerikanische Ostküstenzeit (New York)");
    }
}
