package io.waymark.kit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaneTimesTests {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-03-02", "2199-12-31"})
    void takesDatesACollegeCanMean(LocalDate date) {
        assertThat(SaneTimes.check(date)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "-0001-01-01", "+999999999-12-31"})
    void refusesDatesBeyondThat(LocalDate date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaneTimes.check(date))
                .withMessage("The date lies outside the years 1900 to 2199.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01T00:00:00Z", "2026-03-02T09:00:00Z", "2199-12-31T00:00:00Z"})
    void takesMomentsACollegeCanMean(Instant moment) {
        assertThat(SaneTimes.check(moment)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T23:59:59.999999999Z", "2199-12-31T00:00:00.000000001Z"})
    void refusesMomentsBeyondThat(Instant moment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaneTimes.check(moment))
                .withMessage("The time lies outside the years 1900 to 2199.");
    }
}
