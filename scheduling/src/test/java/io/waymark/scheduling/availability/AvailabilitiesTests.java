package io.waymark.scheduling.availability;

import static io.waymark.scheduling.Campus.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.refusal.StaleException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.DayOverride;
import io.waymark.scheduling.time.MeetingRule;
import io.waymark.scheduling.time.WeeklyHours;
import io.waymark.scheduling.time.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SchedulingTest
class AvailabilitiesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeSlot TUESDAY_3_MARCH =
            TimeSlot.of(ClockOnTheWall.MONDAY_2_MARCH_AT_8.plus(Duration.ofHours(16)), Duration.ofHours(24));

    private final Availabilities availabilities;
    private final Campus campus;
    private final ClockOnTheWall clock;
    private final PersonId advisor = PersonId.next();
    private final PersonId mentor = PersonId.next();

    AvailabilitiesTests(Availabilities availabilities, Campus campus, ClockOnTheWall clock) {
        this.availabilities = availabilities;
        this.campus = campus;
        this.clock = clock;
    }

    @BeforeEach
    void isMonday() {
        clock.turnTo(ClockOnTheWall.MONDAY_2_MARCH_AT_8);
    }

    @Test
    void keepsEveryDetail() {
        var hours = new WeeklyHours(
                BERLIN,
                Map.of(
                        DayOfWeek.MONDAY, List.of(Window.of("09:00", "12:00"), Window.of("13:30", "17:00")),
                        DayOfWeek.SATURDAY, List.of(Window.of("00:00", "24:00"))),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 7, 31));
        var overrides = List.of(
                DayOverride.closed(LocalDate.of(2026, 4, 6)),
                new DayOverride(LocalDate.of(2026, 4, 7), List.of(Window.of("10:00", "10:45"))));
        var rule = new MeetingRule(
                Duration.ofMinutes(45),
                Duration.ofMinutes(15),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofHours(24),
                30);
        var availability = new Availability(hours, overrides, rule);

        campus.doAt(ALDER, () -> Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(BERLIN)));
        campus.doAt(ALDER, () -> Campus.offer(availabilities, advisor, availability));

        assertThat(campus.at(ALDER, () -> availabilities.of(advisor))).contains(availability);
    }

    @Test
    void answersForSeveralHostsAtOnce() {
        campus.doAt(ALDER, () -> {
            Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(BERLIN));
            Campus.offer(availabilities, mentor, Campus.everyDayFromNineToFive(Campus.UTC));
        });

        var slots = campus.at(
                ALDER,
                () -> availabilities.freeSlots(List.of(advisor, mentor, PersonId.next()), Set.of(), TUESDAY_3_MARCH));

        assertThat(slots).containsOnlyKeys(advisor, mentor);
        assertThat(slots.get(advisor)).hasSize(16);
    }

    @Test
    void isWrittenOnlyByWhoReadWhatIsThere() {
        var unread = new Revision(0);
        var hours = Campus.everyDayFromNineToFive(BERLIN);
        campus.doAt(ALDER, () -> availabilities.replace(advisor, hours, unread));

        assertThat(campus.at(ALDER, () -> availabilities.version(advisor))).isOne();
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> campus.doAt(ALDER, () -> availabilities.replace(advisor, hours, unread)));
        campus.doAt(ALDER, () -> availabilities.replace(advisor, hours, new Revision(1)));
        assertThat(campus.at(ALDER, () -> availabilities.version(advisor))).isEqualTo(2);
    }

    @Test
    void looksAtAHundredDaysAtMost() {
        var ages = TimeSlot.of(ClockOnTheWall.MONDAY_2_MARCH_AT_8, Duration.ofDays(101));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> campus.at(ALDER, () -> availabilities.freeSlots(advisor, ages)))
                .returns("range-too-long", RuleViolationException::code);
    }
}
