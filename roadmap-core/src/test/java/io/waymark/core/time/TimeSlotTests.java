package io.waymark.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSlotTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final TimeSlot NINE_TO_TEN = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofHours(1));

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSlot(TUESDAY_AT_NINE, TUESDAY_AT_NINE))
                .withMessageContaining("ends after it starts");
    }

    @Test
    void leavesRoomForTheNextSlotToStartWhenItEnds() {
        var tenToEleven = TimeSlot.of(NINE_TO_TEN.endsAt(), Duration.ofHours(1));

        assertThat(NINE_TO_TEN.overlaps(tenToEleven)).isFalse();
    }

    @Test
    void overlapsWhateverSharesAMomentWithIt() {
        var halfPastNine = TimeSlot.of(TUESDAY_AT_NINE.plusSeconds(1800), Duration.ofHours(1));

        assertThat(NINE_TO_TEN.overlaps(halfPastNine)).isTrue();
        assertThat(halfPastNine.overlaps(NINE_TO_TEN)).isTrue();
    }

    @Test
    void lastsFromStartToEnd() {
        assertThat(NINE_TO_TEN.length()).isEqualTo(Duration.ofHours(1));
        assertThat(NINE_TO_TEN.endsAt()).isEqualTo(TUESDAY_AT_NINE.plusSeconds(3600));
    }

    @Test
    void hasStartedFromItsFirstMomentOn() {
        assertThat(NINE_TO_TEN.hasStartedBy(TUESDAY_AT_NINE.minusNanos(1))).isFalse();
        assertThat(NINE_TO_TEN.hasStartedBy(TUESDAY_AT_NINE)).isTrue();
        assertThat(NINE_TO_TEN.hasStartedBy(TUESDAY_AT_NINE.plusSeconds(7200))).isTrue();
    }

    @Test
    void overlapsWhatLiesInsideItAndItself() {
        var inside = TimeSlot.of(TUESDAY_AT_NINE.plusSeconds(600), Duration.ofMinutes(10));

        assertThat(NINE_TO_TEN.overlaps(inside)).isTrue();
        assertThat(inside.overlaps(NINE_TO_TEN)).isTrue();
        assertThat(NINE_TO_TEN.overlaps(NINE_TO_TEN)).isTrue();
    }
}
