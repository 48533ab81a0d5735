package io.waymark.scheduling.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.HoursView.TooShort;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursInWritingTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    @Test
    void readsBackWhatItWrote() {
        var written = hours("America/New_York", 45, NINE, NOON);

        assertThat(HoursInWriting.write(HoursInWriting.read(written))).isEqualTo(written);
    }

    @Test
    void saysWhichHoursMakeNoSense() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> HoursInWriting.read(hours("America/New_York", 45, NOON, NINE)))
                .withMessageContaining("12:00 to 09:00")
                .returns("hours-backwards", RuleViolationException::code)
                .returns(Map.of("day", "MONDAY", "from", "12:00", "to", "09:00"), RuleViolationException::arguments);
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> HoursInWriting.read(hours("Atlantis/Capital", 45, NINE, NOON)))
                .withMessageContaining("Atlantis");
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> HoursInWriting.read(hours("America/New_York", 0, NINE, NOON)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 721})
    void saysHowLongAMeetingLastsAtLeastAndAtMost(int minutes) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> HoursInWriting.read(hours("America/New_York", minutes, NINE, NOON)))
                .withMessage("A meeting lasts from one minute to twelve hours.")
                .returns(Map.of("minutes", 1, "hours", 12L), RuleViolationException::arguments);
    }

    @Test
    void keepsTheWaysToMeetInTheirOrder() {
        var written = met(
                new MeetingPlace(MeetingKind.ON_CAMPUS, "Alder Hall, room 214"),
                new MeetingPlace(MeetingKind.VIDEO, "https://meet.example/dana"));

        assertThat(HoursInWriting.write(HoursInWriting.read(written))).isEqualTo(written);
    }

    @Test
    void refusesAWayToMeetThatLeadsNowhere() {
        for (var nowhere : List.of(
                met(new MeetingPlace(MeetingKind.VIDEO, "meet.example/dana")),
                met(new MeetingPlace(MeetingKind.VIDEO, "javascript:alert(1)")),
                met(new MeetingPlace(MeetingKind.ON_CAMPUS, " ")),
                met(new MeetingPlace(MeetingKind.PHONE, "5".repeat(501))),
                met(
                        new MeetingPlace(MeetingKind.PHONE, "555-0100"),
                        new MeetingPlace(MeetingKind.PHONE, "555-0101")))) {
            assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> HoursInWriting.read(nowhere));
        }
    }

    @Test
    void keepsAStepOfItsOwn() {
        var everyTen = new BookableHours("Etc/UTC", List.of(), List.of(), 30, 0, 0, 0, 60, 10);

        assertThat(HoursInWriting.read(everyTen).rule().step()).hasMinutes(10);
        assertThat(HoursInWriting.write(HoursInWriting.read(everyTen))).isEqualTo(everyTen);
        assertThat(HoursInWriting.read(hours("Etc/UTC", 45, NINE, NOON)).rule().step())
                .hasMinutes(45);
    }

    @Test
    void warnsOfHoursInWhichNoMeetingFits() {
        var written = new BookableHours(
                "Etc/UTC",
                List.of(
                        new OnWeekday(DayOfWeek.MONDAY, NINE, LocalTime.of(9, 20)),
                        new OnWeekday(DayOfWeek.TUESDAY, NINE, LocalTime.of(9, 20)),
                        new OnWeekday(DayOfWeek.TUESDAY, LocalTime.of(9, 20), LocalTime.of(9, 30))),
                List.of(new OnDate(LocalDate.of(2026, 11, 26), List.of(new Hours(NOON, LocalTime.of(12, 29))))),
                30,
                0,
                0,
                0,
                60);

        assertThat(HoursInWriting.view(HoursInWriting.read(written), 3).tooShort())
                .containsExactly(
                        new TooShort(DayOfWeek.MONDAY, null, NINE, LocalTime.of(9, 20)),
                        new TooShort(null, LocalDate.of(2026, 11, 26), NOON, LocalTime.of(12, 29)));
    }

    private static BookableHours hours(String zone, int minutes, LocalTime from, LocalTime to) {
        return new BookableHours(
                zone,
                List.of(new OnWeekday(DayOfWeek.MONDAY, from, to)),
                List.of(new OnDate(LocalDate.of(2026, 11, 26), List.of(new Hours(NINE, NOON)))),
                minutes,
                5,
                10,
                24,
                60);
    }

    private static BookableHours met(MeetingPlace... ways) {
        return new BookableHours("Etc/UTC", List.of(), List.of(), 30, 0, 0, 0, 60, null, List.of(ways));
    }
}
