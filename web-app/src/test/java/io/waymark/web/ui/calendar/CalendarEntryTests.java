package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarEntryTests {

    private static final Instant NINE = Instant.parse("2026-11-10T14:00:00Z");

    @ParameterizedTest
    @CsvSource({"0", "-60"})
    void endsAfterItStarts(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CalendarEntry.of(CalendarKind.BUSY, NINE, NINE.plusSeconds(seconds), "Busy", null, "/busy"));
    }

    @ParameterizedTest
    @CsvSource({"ATTENDED, check", "MISSED, close", "VOID, close", "DUE, alert", "OVER, chat"})
    void showsHowItEndedAndElseWhatItIs(CalendarOutcome outcome, String icon) {
        var session = CalendarEntry.of(CalendarKind.SESSION, NINE, NINE.plusSeconds(1800), "Luis", "Resume", "/luis");

        assertThat(session.icon()).isEqualTo("chat");
        assertThat(session.ended(outcome).icon()).isEqualTo(icon);
        assertThat(session.ended(outcome).title()).isEqualTo("Luis");
    }

    @ParameterizedTest
    @EnumSource(CalendarKind.class)
    void waitsForAnAnswerOnlyAsARequest(CalendarKind kind) {
        assertThat(kind.isQuestion()).isEqualTo(kind == CalendarKind.REQUEST);
    }

    @ParameterizedTest
    @CsvSource({"week, WEEK", "month, MONTH", "list, LIST", "MONTH, WEEK", "year, WEEK", ", WEEK"})
    void isShownByWeekUnlessTheAddressSaysOtherwise(@Nullable String view, CalendarView shown) {
        assertThat(new CalendarPosition(view, null).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, false", "2026-11-26, true", "2026-11-27, true", "2026-11-28, false"})
    void lastsFromTheFirstDayOfABandToItsLast(LocalDate date, boolean covered) {
        var holiday = new CalendarBand(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27), "Thanksgiving", true);

        assertThat(holiday.covers(date)).isEqualTo(covered);
    }

    @Test
    void isOnADayThatItReachesIntoByASecond() {
        var day = new CalendarGrid(LocalDate.of(2026, 11, 11), ZoneId.of("America/New_York"));
        var midnight = Instant.parse("2026-11-11T05:00:00Z");

        assertThat(day.has(NINE, midnight)).isFalse();
        assertThat(day.has(NINE, midnight.plusSeconds(1))).isTrue();
    }
}
