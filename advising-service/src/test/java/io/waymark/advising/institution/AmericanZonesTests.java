package io.waymark.advising.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmericanZonesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "US/Eastern",
                "America/Indiana/Knox",
                "America/Kentucky/Louisville",
                "America/North_Dakota/Center",
                "Pacific/Honolulu"
            })
    void areThoseOfTheUnitedStates(String zone) {
        assertThat(Zones.isKnown(zone)).isTrue();
        assertThat(AmericanZones.has(zone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Toronto", "America/Mexico_City", "Europe/Berlin", "UTC", "Pacific/Auckland"})
    void areNoOthers(String zone) {
        assertThat(AmericanZones.has(zone)).isFalse();
    }
}
