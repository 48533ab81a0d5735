package io.waymark.web.ui.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTimeTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void readsWhatItWrote() {
        var time = FreeTime.of(Instant.parse("2026-11-12T18:00:00Z"), Instant.parse("2026-11-12T18:45:00Z"));

        assertThat(time.value()).isEqualTo("2026-11-12T18:00:00Z/2026-11-12T18:45:00Z");
        assertThat(FreeTime.parse(time.value())).contains(time);
        assertThat(time.minutes()).isEqualTo(45);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "2026-11-12T18:00:00Z",
                "2026-11-12T18:00:00Z/",
                "2026-11-12T18:00:00Z/2026-11-12T18:00:00Z",
                "2026-11-12T18:45:00Z/2026-11-12T18:00:00Z",
                "2026-11-12T18:00:00Z/2026-11-12T18:45:00Z/2026-11-12T19:00:00Z",
                "2026-11-12T18:00/2026-11-12T18:45",
                "2026-13-12T18:00:00Z/2026-13-12T18:45:00Z",
                "<script>/2026-11-12T18:45:00Z"
            })
    void readsNoTimeFromWhatIsNone(String sent) {
        assertThat(FreeTime.parse(sent)).isEmpty();
    }

    /** Until a week after the month, so that its last row of days is whole. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-10T14:00:00Z, , 2026-11-10T14:00:00Z, 2027-01-07T05:00:00Z",
        "2026-11-10T14:00:00Z, 2026-11-09, 2026-11-10T14:00:00Z, 2027-01-07T05:00:00Z",
        "2026-11-10T14:00:00Z, 2026-11-10, 2026-11-10T14:00:00Z, 2026-12-07T05:00:00Z",
        "2026-11-10T14:00:00Z, 2026-12-24, 2026-12-01T05:00:00Z, 2027-01-07T05:00:00Z",
        "2026-11-10T14:00:00Z, 2028-11-10, 2028-11-01T04:00:00Z, 2028-12-07T05:00:00Z",
        "2026-11-10T14:00:00Z, 2028-11-11, 2026-11-10T14:00:00Z, 2027-01-07T05:00:00Z",
        "2026-11-10T14:00:00Z, 2027-03-20, 2027-03-01T05:00:00Z, 2027-04-07T04:00:00Z",
        "2026-12-01T03:00:00Z, 2026-11-30, 2026-12-01T03:00:00Z, 2026-12-07T05:00:00Z"
    })
    void asksForTheMonthOfTheDayWantedOrForTheNextTwo(
            Instant now, @Nullable LocalDate wanted, Instant from, Instant until) {
        assertThat(SlotWindow.of(wanted, now, NEW_YORK)).isEqualTo(new SlotWindow(from, until));
    }
}
