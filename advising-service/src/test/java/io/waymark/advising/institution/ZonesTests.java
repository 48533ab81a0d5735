package io.waymark.advising.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTests {

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Honolulu", "Asia/Kolkata", "UTC"})
    void areTakenByTheirName(String zone) {
        assertThat(Zones.isKnown(zone)).isTrue();
        assertThat(Zones.require(zone)).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "america/new_york", "Eastern Time", "+05:00", "EST5EDT "})
    void areRefusedByAnyOtherName(String zone) {
        assertThat(Zones.isKnown(zone)).isFalse();
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> Zones.require(zone))
                .satisfies(it -> assertThat(it.code()).isEqualTo("unknown-zone"));
    }
}
