package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final Period MARCH_TO_MAY = period("2026-03-01", "2026-05-01");
    private static final Period FROM_MARCH = period("2026-03-01", null);

    @Test
    void endsAfterItStarts() {
        var march = Instant.parse("2026-03-01T00:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new Period(march, march));
    }

    @Test
    void overlapsWhatStartsBeforeItEnds() {
        assertThat(MARCH_TO_MAY.overlaps(period("2026-04-30", null))).isTrue();
        assertThat(MARCH_TO_MAY.overlaps(period("2026-05-01", null))).isFalse();
        assertThat(FROM_MARCH.overlaps(period("2026-02-01", "2026-03-01"))).isFalse();
        assertThat(FROM_MARCH.overlaps(period("2030-02-01", "2030-03-01"))).isTrue();
    }

    @Test
    void enclosesWhatNeitherStartsEarlierNorEndsLater() {
        assertThat(FROM_MARCH.encloses(MARCH_TO_MAY)).isTrue();
        assertThat(MARCH_TO_MAY.encloses(FROM_MARCH)).isFalse();
        assertThat(FROM_MARCH.encloses(FROM_MARCH)).isTrue();
        assertThat(FROM_MARCH.encloses(period("2026-02-28", "2026-04-01"))).isFalse();
    }

    @Test
    void reachesWhatStartsWhileItGoesOnOrJustThen() {
        assertThat(MARCH_TO_MAY.reaches(period("2026-05-01", null))).isTrue();
        assertThat(MARCH_TO_MAY.reaches(period("2026-05-02", null))).isFalse();
        assertThat(MARCH_TO_MAY.reaches(period("2026-02-01", null))).isFalse();
    }

    @Test
    void leavesWhatComesAfterAMoment() {
        assertThat(MARCH_TO_MAY.since(Instant.parse("2026-04-01T00:00:00Z")))
                .isEqualTo(period("2026-04-01", "2026-05-01"));
        assertThat(MARCH_TO_MAY.since(Instant.parse("2026-02-01T00:00:00Z"))).isEqualTo(MARCH_TO_MAY);
    }

    static Period period(String from, @Nullable String until) {
        return new Period(
                Instant.parse(from + "T00:00:00Z"), until == null ? null : Instant.parse(until + "T00:00:00Z"));
    }
}
