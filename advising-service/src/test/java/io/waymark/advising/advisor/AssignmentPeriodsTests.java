package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At a college in New York, on the evening before its clocks go forward. */
class AssignmentPeriodsTests {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);
    private static final Instant EVENING = Instant.parse("2026-03-08T01:30:00.123456789Z");
    private static final Instant AS_KEPT = Instant.parse("2026-03-08T01:30:00.123456Z");
    private static final Instant SUNDAY_BEGINS = Instant.parse("2026-03-08T05:00:00Z");
    private static final Instant MONDAY_BEGINS = Instant.parse("2026-03-09T04:00:00Z");

    private final Institutions institutions = mock(Institutions.class);
    private final AssignmentPeriods periods = new AssignmentPeriods(institutions, Clock.fixed(EVENING, ZoneOffset.UTC));

    @BeforeEach
    void inNewYork() {
        given(institutions.today()).willReturn(SATURDAY);
        given(institutions.zone()).willReturn(ZoneId.of("America/New_York"));
    }

    @Test
    void knowNoFinerMomentsThanTheDatabase() {
        assertThat(periods.now()).isEqualTo(AS_KEPT);
    }

    @Test
    void beginNowIfNoDayOrTodayIsNamed() {
        assertThat(periods.startOf(null)).isEqualTo(AS_KEPT);
        assertThat(periods.startOf(SATURDAY)).isEqualTo(AS_KEPT);
        assertThat(periods.of(null, null)).isEqualTo(Period.startingAt(AS_KEPT));
    }

    @Test
    void beginAndEndAsTheCollegesDaysDo() {
        assertThat(periods.of(SATURDAY.plusDays(1), SATURDAY.plusDays(2)))
                .isEqualTo(new Period(SUNDAY_BEGINS, MONDAY_BEGINS));
        assertThat(periods.of(null, SATURDAY.plusDays(1))).isEqualTo(new Period(AS_KEPT, SUNDAY_BEGINS));
    }

    @Test
    void beginOnNoDayThatIsOver() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> periods.startOf(SATURDAY.minusDays(1)))
                .returns("day-is-over", RuleViolationException::code);
    }

    @Test
    void endOnALaterDayThanTheyBegin() {
        refused(null, SATURDAY);
        refused(SATURDAY, SATURDAY);
        refused(SATURDAY.plusDays(3), SATURDAY.plusDays(3));
        refused(SATURDAY.plusDays(3), SATURDAY.plusDays(2));
    }

    private void refused(@Nullable LocalDate from, LocalDate until) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> periods.of(from, until))
                .returns("ends-before-it-starts", RuleViolationException::code);
    }
}
