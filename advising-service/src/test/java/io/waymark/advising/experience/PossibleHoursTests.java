package io.waymark.advising.experience;

import static io.waymark.advising.experience.HoursFixtures.MONDAY;
import static io.waymark.advising.experience.HoursFixtures.at;
import static io.waymark.advising.experience.HoursFixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PossibleHoursTests {

    private static final Instant NEXT_WEEK = moment(7, 12, 0);

    @Test
    void areWorkedOneAfterTheOther() {
        assertThatCode(() -> possible(hours(MONDAY, "12:00", "15:00"), hours(MONDAY, "09:00", "12:00"))
                        .require(NEXT_WEEK))
                .doesNotThrowAnyException();
    }

    @Test
    void nameTheHoursThatWereEnteredForTheSameTime() {
        var refused = refused(
                NEXT_WEEK, hours(MONDAY, "11:00", "15:00"), at("harbor street clinic ", MONDAY, "09:00", "12:00"));

        assertThat(refused.code()).isEqualTo("hours-overlap");
        assertThat(refused.arguments())
                .containsEntry("day", "2026-03-02")
                .containsEntry("start", "09:00")
                .containsEntry("end", "12:00");
    }

    @Test
    void areAtOneSiteAtATime() {
        var refused =
                refused(NEXT_WEEK, hours(MONDAY, "11:00", "15:00"), at("Lakeshore Regional", MONDAY, "09:00", "12:00"));

        assertThat(refused.code()).isEqualTo("hours-at-two-sites");
        assertThat(refused.arguments()).containsEntry("site", "Lakeshore Regional");
    }

    /** With what is there, more than 24 hours of Monday: some of it is the same time. */
    @Test
    void areNoMoreThanADayHas() {
        var refused = refused(
                NEXT_WEEK,
                hours(MONDAY, "10:00", "14:00"),
                hours(MONDAY.minusDays(1), "22:00", "06:00"),
                hours(MONDAY, "06:00", "22:00"));

        assertThat(refused.code()).isEqualTo("hours-overlap");
        assertThat(refused.arguments()).containsEntry("day", "2026-03-02").containsEntry("start", "06:00");
    }

    @Test
    void areOver() {
        var refused = refused(moment(0, 14, 59), hours(MONDAY, "12:00", "15:00"));

        assertThat(refused.code()).isEqualTo("not-worked-yet");
        assertThatCode(() -> possible(hours(MONDAY, "12:00", "15:00")).require(moment(0, 15, 0)))
                .doesNotThrowAnyException();
    }

    private static Instant moment(int days, int hour, int minute) {
        return MONDAY.plusDays(days)
                .atTime(hour, minute)
                .atZone(HoursFixtures.ZONE)
                .toInstant();
    }

    private static FieldRefusal refused(Instant now, HoursLogPayload entered, HoursLogPayload... counted) {
        var refused = catchThrowableOfType(
                RuleViolationException.class, () -> possible(entered, counted).require(now));
        assertThat(refused.code()).isEqualTo("evidence-invalid");
        return refused.fields().values().iterator().next();
    }

    private static PossibleHours possible(HoursLogPayload entered, HoursLogPayload... counted) {
        return new PossibleHours(
                entered,
                HoursFixtures.ZONE,
                List.copyOf(Stream.of(counted).map(HoursFixtures::submitted).toList()));
    }
}
