package io.waymark.scheduling.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.time.TimeSlot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AvailabilityTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");

    private static final Instant BEFORE_MARCH = Instant.parse("2026-02-20T00:00:00Z");
    private static final LocalDate MONDAY_2_MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY_3_MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate SPRING_SUNDAY = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN_SUNDAY = LocalDate.of(2026, 10, 25);

    private static final MeetingRule HALF_AN_HOUR = MeetingRule.ofMinutes(30);
    private static final Window NINE_TO_ELEVEN = Window.of("09:00", "11:00");

    @Test
    void offersTheSlotsThatFitIntoTheHours() {
        var mondays = availability(NEW_YORK, MONDAY, Window.of("09:00", "10:45"), HALF_AN_HOUR);

        assertThat(startsOn(mondays, MONDAY_2_MARCH)).containsExactly("09:00", "09:30", "10:00");
        assertThat(startsOn(mondays, TUESDAY_3_MARCH)).isEmpty();
    }

    @Test
    void letsSlotsBeginMoreOftenThanTheyAreLong() {
        var everyQuarter = HALF_AN_HOUR.every(Duration.ofMinutes(15));

        assertThat(startsOn(availability(NEW_YORK, MONDAY, Window.of("09:00", "10:00"), everyQuarter), MONDAY_2_MARCH))
                .containsExactly("09:00", "09:15", "09:30");
    }

    @Test
    void leavesOutWhatIsTakenAndTheRoomAroundIt() {
        var availability = availability(
                NEW_YORK,
                MONDAY,
                Window.of("09:00", "12:00"),
                HALF_AN_HOUR.withBuffers(Duration.ofMinutes(10), Duration.ofMinutes(5)));
        var meeting = slot(MONDAY_2_MARCH, "10:00", 30, NEW_YORK);

        assertThat(starts(
                        availability.freeSlots(dayOf(MONDAY_2_MARCH, NEW_YORK), BEFORE_MARCH, List.of(meeting)),
                        NEW_YORK))
                .containsExactly("09:00", "10:40", "11:10");
    }

    /** Hours from nine to twelve, half hours, ten minutes of buffer after each. */
    @Test
    void losesNoMoreToAMeetingThanTheTimeItTakes() {
        var morning = availability(
                NEW_YORK,
                MONDAY,
                Window.of("09:00", "12:00"),
                HALF_AN_HOUR.withBuffers(Duration.ZERO, Duration.ofMinutes(10)));
        var inTheMiddle =
                List.of(slot(MONDAY_2_MARCH, "09:40", 40, NEW_YORK), slot(MONDAY_2_MARCH, "10:20", 40, NEW_YORK));

        assertThat(startsOn(morning, MONDAY_2_MARCH, TakenTime.ofHost(inTheMiddle)))
                .containsExactly("09:00", "11:00", "11:30");
    }

    @Test
    void offersWhatBeginsWhereTheLastBufferEndsEachByItsOwnStep() {
        var everyTen = HALF_AN_HOUR.every(Duration.ofMinutes(10)).withBuffers(Duration.ZERO, Duration.ofMinutes(5));
        var morning = availability(NEW_YORK, MONDAY, Window.of("09:00", "11:00"), everyTen);
        var meeting = List.of(slot(MONDAY_2_MARCH, "09:33", 35, NEW_YORK));

        assertThat(startsOn(morning, MONDAY_2_MARCH, TakenTime.ofHost(meeting)))
                .containsExactly("10:08", "10:18", "10:28");
    }

    @Test
    void offersNothingWhileTheCollegeIsClosed() {
        var morning = availability(
                NEW_YORK,
                MONDAY,
                NINE_TO_ELEVEN,
                HALF_AN_HOUR.withBuffers(Duration.ofMinutes(10), Duration.ofMinutes(10)));
        var closed = new TakenTime(List.of(), List.of(slot(MONDAY_2_MARCH, "09:30", 30, NEW_YORK)), List.of());

        assertThat(startsOn(morning, MONDAY_2_MARCH, closed)).containsExactly("09:00", "10:00", "10:30");
        assertThat(morning.slotAt(at(MONDAY_2_MARCH, "09:30", NEW_YORK), BEFORE_MARCH, closed))
                .isEmpty();
    }

    @Test
    void takesAStartThatWasOnOfferBeforeSomebodyBookedBesideIt() {
        var mondays = availability(NEW_YORK, MONDAY, NINE_TO_ELEVEN, HALF_AN_HOUR);
        var taken = TakenTime.ofHost(List.of(slot(MONDAY_2_MARCH, "09:00", 40, NEW_YORK)));

        assertThat(startsOn(mondays, MONDAY_2_MARCH, taken)).containsExactly("09:40", "10:10");
        assertThat(mondays.slotAt(at(MONDAY_2_MARCH, "10:00", NEW_YORK), BEFORE_MARCH, taken))
                .isPresent();
        assertThat(mondays.slotAt(at(MONDAY_2_MARCH, "09:50", NEW_YORK), BEFORE_MARCH, taken))
                .isEmpty();
        assertThat(mondays.isOpenAt(at(MONDAY_2_MARCH, "09:50", NEW_YORK), BEFORE_MARCH))
                .isTrue();
        assertThat(mondays.isOpenAt(at(MONDAY_2_MARCH, "10:50", NEW_YORK), BEFORE_MARCH))
                .isFalse();
    }

    @Test
    void asksTheGuestOnlyForTheMeetingItself() {
        var availability = availability(
                NEW_YORK,
                MONDAY,
                Window.of("09:00", "12:00"),
                HALF_AN_HOUR.withBuffers(Duration.ofMinutes(10), Duration.ofMinutes(5)));
        var lecture = slot(MONDAY_2_MARCH, "09:30", 60, NEW_YORK);

        assertThat(startsOn(availability, MONDAY_2_MARCH, new TakenTime(List.of(), List.of(), List.of(lecture))))
                .containsExactly("09:00", "10:30", "11:00", "11:30");
    }

    @Test
    void asksForNotice() {
        var aDayAhead = availability(NEW_YORK, MONDAY, NINE_TO_ELEVEN, HALF_AN_HOUR.withNotice(Duration.ofHours(24)));
        var sundayAtTen = at(MONDAY_2_MARCH.minusDays(1), "10:00", NEW_YORK);

        assertThat(starts(aDayAhead.slots(dayOf(MONDAY_2_MARCH, NEW_YORK), sundayAtTen), NEW_YORK))
                .containsExactly("10:00", "10:30");
    }

    @Test
    void looksAsManyDaysAheadAsTheHorizonReaches() {
        var aWeek = availability(NEW_YORK, MONDAY, NINE_TO_ELEVEN, HALF_AN_HOUR.withHorizon(7));
        var fourWeeks =
                new TimeSlot(at(MONDAY_2_MARCH, "00:00", NEW_YORK), at(MONDAY_2_MARCH.plusDays(28), "00:00", NEW_YORK));
        var lateOnMonday = at(MONDAY_2_MARCH, "23:00", NEW_YORK);

        assertThat(aWeek.slots(fourWeeks, lateOnMonday))
                .hasSize(4)
                .allMatch(slot -> LocalDate.ofInstant(slot.startsAt(), NEW_YORK).equals(MONDAY_2_MARCH.plusDays(7)));
    }

    @Test
    void letsAnOverrideReplaceItsDay() {
        var hours = new WeeklyHours(NEW_YORK, Map.of(MONDAY, List.of(NINE_TO_ELEVEN)));
        var moved = new DayOverride(MONDAY_2_MARCH, List.of(Window.of("15:00", "16:00")));
        var closed = DayOverride.closed(MONDAY_2_MARCH.plusDays(7));
        var availability = new Availability(hours, List.of(closed, moved), HALF_AN_HOUR);

        assertThat(startsOn(availability, MONDAY_2_MARCH)).containsExactly("15:00", "15:30");
        assertThat(startsOn(availability, MONDAY_2_MARCH.plusDays(7))).isEmpty();
        assertThat(startsOn(availability, MONDAY_2_MARCH.plusDays(14))).hasSize(4);
    }

    @Test
    void keepsToTheDatesOfItsHours() {
        var hours = new WeeklyHours(
                NEW_YORK,
                Map.of(MONDAY, List.of(NINE_TO_ELEVEN)),
                MONDAY_2_MARCH.plusDays(7),
                MONDAY_2_MARCH.plusDays(7));
        var availability = new Availability(hours, HALF_AN_HOUR);

        assertThat(startsOn(availability, MONDAY_2_MARCH)).isEmpty();
        assertThat(startsOn(availability, MONDAY_2_MARCH.plusDays(7))).hasSize(4);
        assertThat(startsOn(availability, MONDAY_2_MARCH.plusDays(14))).isEmpty();
    }

    @Test
    void losesAnHourWhenTheClocksGoForward() {
        var night = availability(BERLIN, SUNDAY, Window.of("02:00", "04:00"), MeetingRule.ofMinutes(60));

        assertThat(startsOn(night, SPRING_SUNDAY)).containsExactly("03:00");
    }

    @Test
    void gainsAnHourWhenTheClocksGoBack() {
        var night = availability(
                BERLIN,
                SUNDAY,
                Window.of("02:00", "04:00"),
                MeetingRule.ofMinutes(60).withHorizon(365));

        assertThat(startsOn(night, AUTUMN_SUNDAY)).containsExactly("02:00", "02:00", "03:00");
    }

    @Test
    void offersNothingInAnHourThatIsSkipped() {
        var night = availability(BERLIN, SUNDAY, Window.of("02:00", "03:00"), HALF_AN_HOUR);

        assertThat(startsOn(night, SPRING_SUNDAY)).isEmpty();
    }

    @Test
    void offersNothingOnADayThatIsSkipped() {
        var friday30December2011 = LocalDate.of(2011, 12, 30);
        var fridays = availability(APIA, FRIDAY, NINE_TO_ELEVEN, HALF_AN_HOUR);
        var aroundIt = new TimeSlot(
                at(friday30December2011.minusDays(2), "00:00", APIA),
                at(friday30December2011.plusDays(3), "00:00", APIA));

        assertThat(fridays.slots(aroundIt, aroundIt.startsAt())).isEmpty();
    }

    @Test
    void opensUntilMidnight() {
        var lateTuesday = availability(NEW_YORK, TUESDAY, Window.of("23:00", "24:00"), HALF_AN_HOUR);

        assertThat(startsOn(lateTuesday, TUESDAY_3_MARCH)).containsExactly("23:00", "23:30");
    }

    @Test
    void yieldsEverySlotOnceWhenTimeIsAskedForInPieces() {
        var mondays = availability(NEW_YORK, MONDAY, NINE_TO_ELEVEN, HALF_AN_HOUR);
        var noon = at(MONDAY_2_MARCH, "10:00", NEW_YORK);
        var day = dayOf(MONDAY_2_MARCH, NEW_YORK);

        assertThat(mondays.slots(new TimeSlot(day.startsAt(), noon), BEFORE_MARCH))
                .hasSize(2);
        assertThat(mondays.slots(new TimeSlot(noon, day.endsAt()), BEFORE_MARCH))
                .hasSize(2);
    }

    @Test
    void offersOnlyItsOwnSlots() {
        var mondays = availability(NEW_YORK, MONDAY, NINE_TO_ELEVEN, HALF_AN_HOUR);

        assertThat(mondays.slotAt(at(MONDAY_2_MARCH, "09:30", NEW_YORK), BEFORE_MARCH, TakenTime.NONE))
                .contains(slot(MONDAY_2_MARCH, "09:30", 30, NEW_YORK));
        assertThat(mondays.slotAt(at(MONDAY_2_MARCH, "09:40", NEW_YORK), BEFORE_MARCH, TakenTime.NONE))
                .isEmpty();
        assertThat(mondays.slotAt(at(TUESDAY_3_MARCH, "09:30", NEW_YORK), BEFORE_MARCH, TakenTime.NONE))
                .isEmpty();
    }

    @Test
    void joinsWindowsThatOverlapOrTouch() {
        var hours = new WeeklyHours(
                NEW_YORK,
                Map.of(
                        MONDAY,
                        List.of(
                                Window.of("10:00", "11:30"),
                                Window.of("09:00", "10:00"),
                                Window.of("11:00", "11:15"))));

        assertThat(hours.windows()).containsOnly(Map.entry(MONDAY, List.of(Window.of("09:00", "11:30"))));
    }

    @Test
    void refusesHoursThatCloseBeforeTheyOpen() {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.of("10:00", "10:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(LocalTime.of(9, 0, 30), LocalTime.NOON));
    }

    private static Availability availability(ZoneId zone, DayOfWeek day, Window window, MeetingRule rule) {
        return new Availability(new WeeklyHours(zone, Map.of(day, List.of(window))), rule);
    }

    private static List<String> startsOn(Availability availability, LocalDate date, TakenTime taken) {
        var zone = availability.hours().zone();
        return starts(availability.freeSlots(dayOf(date, zone), BEFORE_MARCH, taken), zone);
    }

    private static List<String> startsOn(Availability availability, LocalDate date) {
        var zone = availability.hours().zone();
        return starts(availability.slots(dayOf(date, zone), BEFORE_MARCH), zone);
    }

    private static List<String> starts(List<TimeSlot> slots, ZoneId zone) {
        return slots.stream()
                .map(slot -> LocalTime.ofInstant(slot.startsAt(), zone).toString())
                .toList();
    }

    private static TimeSlot dayOf(LocalDate date, ZoneId zone) {
        return new TimeSlot(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static TimeSlot slot(LocalDate date, String time, int minutes, ZoneId zone) {
        return TimeSlot.of(at(date, time, zone), Duration.ofMinutes(minutes));
    }

    private static Instant at(LocalDate date, String time, ZoneId zone) {
        return date.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}
