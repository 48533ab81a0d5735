package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** How many students an advisor may have, at every moment of a period. */
@AdvisingTest
class CaseloadRuleTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = MovableClock.MONDAY_MORNING;

    private final College alder;
    private final AssignmentApi assignments;
    private final AdvisorApi advisors;
    private final CaseloadRule rule;
    private final PersonId dana;

    @Autowired
    CaseloadRuleTests(Colleges colleges, CaseloadRule rule) {
        this.rule = rule;
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        advisors = alder.asAdmin(AdvisorApi.class);
        dana = alder.advisor("Dana");
    }

    @Test
    void countsThoseWhoAreThereTogetherAndNotThoseWhoFollowEachOther() {
        limit(1);

        assign(MONDAY, MONDAY.plusDays(7));
        assign(MONDAY.plusDays(7), MONDAY.plusDays(14));
        assign(MONDAY.plusDays(14), null);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "caseload-full",
                () -> assign(MONDAY.plusDays(6), MONDAY.plusDays(8)));
        assertThat(alder.count("assignment")).isEqualTo(3);
    }

    @Test
    void countsTheFullestMomentOfThePeriodAndSaysHowFullItIs() {
        assign(MONDAY.plusDays(2), MONDAY.plusDays(4));
        assign(MONDAY.plusDays(3), MONDAY.plusDays(5));
        assign(MONDAY, MONDAY.plusDays(1));
        limit(1);

        var later = Period.startingAt(NOW.plus(Duration.ofDays(1)));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> judge(later))
                .returns("caseload-full", RuleViolationException::code)
                .returns(Map.of("load", 2, "limit", 1), RuleViolationException::details)
                .withMessage("Dana Advisor would have 2 students; the limit is 1.");
        assertThatCode(() -> judge(new Period(NOW, NOW.plus(Duration.ofDays(2)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> judge(Period.startingAt(NOW.plus(Duration.ofDays(4)))))
                .doesNotThrowAnyException();
    }

    @Test
    void letsAnAdvisorHaveAsManyAsTheLimitSays() {
        limit(2);
        assign(MONDAY, null);
        assign(MONDAY, null);

        assertThatCode(() -> judge(Period.startingAt(NOW))).doesNotThrowAnyException();
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "caseload-full", () -> assign(MONDAY, null));
    }

    @Test
    void judgesNobodyElse() {
        assign(MONDAY, null);
        limit(0);
        var carla = alder.advisor("Carla");

        assertThatCode(() -> alder.inside(() -> {
                    rule.refuseOverfull(Set.of(carla), Period.startingAt(NOW));
                    rule.refuseOverfull(Set.of(), Period.startingAt(NOW));
                    return carla;
                }))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> judge(Period.startingAt(NOW)));
    }

    private void judge(Period when) {
        alder.inside(() -> {
            rule.refuseOverfull(Set.of(dana), when);
            return dana;
        });
    }

    private void limit(int limit) {
        advisors.limit(dana.value(), new CaseloadLimit(limit), Revision.of(advisors.show(dana.value())));
    }

    private void assign(LocalDate from, @Nullable LocalDate until) {
        assignments.assign(
                dana.value(), new AssignStudents(Set.of(alder.student("Sam").value()), from, until));
    }
}
