package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class CaseloadLimitsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Period FROM_NOW_ON = Period.startingAt(MovableClock.MONDAY_MORNING);

    private final College alder;
    private final CaseloadLimits limits;
    private final Caseloads caseloads;
    private final PersonId dana;
    private final PersonId maya;
    private final PersonId eli;
    private final PersonId ana;

    @Autowired
    CaseloadLimitsTests(Colleges colleges, CaseloadLimits limits, Caseloads caseloads) {
        this.limits = limits;
        this.caseloads = caseloads;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        ana = alder.student("Ana");
    }

    @Test
    void countsTheMostAtOnceAndNotAllThereEverAre() {
        assign(MONDAY, MONDAY.plusDays(7), maya);
        assign(MONDAY.plusDays(7), MONDAY.plusDays(14), eli);
        assign(MONDAY.plusDays(10), null, ana);

        assertThat(peak(FROM_NOW_ON)).isEqualTo(2);
        assertThat(peak(from(0, 10))).isOne();
        assertThat(peak(from(10, 14))).isEqualTo(2);
        assertThat(peak(from(14, 20))).isOne();
    }

    @Test
    void countsWhoGoesAndWhoComesAtOneMomentOnce() {
        assign(MONDAY, MONDAY.plusDays(7), maya, eli);
        assign(MONDAY.plusDays(7), null, ana);

        assertThat(peak(FROM_NOW_ON)).isEqualTo(2);
    }

    @Test
    void measuresAdvisorsWithoutStudentsByName() {
        var carla = alder.advisor("Carla");
        caseloads(carla, 7);
        assign(null, null, maya);

        var peaks = alder.inside(() -> limits.peaks(Set.of(dana, carla), FROM_NOW_ON));

        assertThat(peaks)
                .extracting(PeakLoad::name, PeakLoad::students, PeakLoad::limit)
                .containsExactly(tuple("Carla Advisor", 0, 7), tuple("Dana Advisor", 1, 300));
    }

    @Test
    void refusesOnlyOnMomentsOfThePeriod() {
        assign(MONDAY, MONDAY.plusDays(7), maya, eli);
        caseloads(dana, 1);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> refuseOverfull(List.of(dana), FROM_NOW_ON))
                .returns("caseload-full", RuleViolationException::code)
                .withMessage("Dana Advisor would have 2 students; the limit is 1.");
        assertThatCode(() -> refuseOverfull(List.of(dana), from(7, 8))).doesNotThrowAnyException();
        assertThatCode(() -> refuseOverfull(List.of(), FROM_NOW_ON)).doesNotThrowAnyException();
    }

    private void refuseOverfull(List<PersonId> advisors, Period when) {
        alder.inside(() -> {
            limits.refuseOverfull(advisors, when);
            return advisors;
        });
    }

    private int peak(Period when) {
        return alder.inside(() -> limits.peaks(Set.of(dana), when)).getFirst().students();
    }

    private void caseloads(PersonId advisor, int limit) {
        alder.inside(() -> {
            caseloads.lock(Set.of(advisor));
            caseloads.limit(advisor, limit);
            return advisor;
        });
    }

    private void assign(@Nullable LocalDate from, @Nullable LocalDate until, PersonId... students) {
        alder.asAdmin(AssignmentApi.class)
                .assign(
                        dana.value(),
                        new AssignStudents(
                                Arrays.stream(students).map(PersonId::value).collect(Collectors.toSet()), from, until));
    }

    /** From the beginning of a day at the college to that of another, counted from this Monday. */
    private static Period from(int day, int until) {
        return new Period(startOf(day), startOf(until));
    }

    private static Instant startOf(int day) {
        return MONDAY.plusDays(day).atStartOfDay(ZoneId.of("America/New_York")).toInstant();
    }
}
