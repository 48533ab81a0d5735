package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class AdvisorTests {

    private final College alder;
    private final AdvisorApi advisors;
    private final AssignmentApi assignments;
    private final MovableClock clock;
    private final PersonId dana;
    private final PersonId carla;

    @Autowired
    AdvisorTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        advisors = alder.asAdmin(AdvisorApi.class);
        assignments = alder.asAdmin(AssignmentApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void handsAStudentOverAndRemembersWhoHadThemBefore() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        alder.assign(carla, maya);

        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName(), AssignmentView::from, AssignmentView::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Carla", LocalDate.of(2026, 3, 9), null),
                        org.assertj.core.groups.Tuple.tuple(
                                "Dana", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(dana, Role.ADVISOR, AssignmentApi.class).history(maya.value()));
    }

    @Test
    void forgetsAnAssignmentThatLastedNoMoment() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        alder.assign(carla, maya);

        assertThat(assignments.history(maya.value())).hasSize(1);
    }

    @Test
    void keepsToTheLimitAllOrNone() {
        advisors.limit(dana.value(), new CaseloadLimit(1), new Revision(0));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "caseload-full",
                () -> alder.assign(dana, alder.student("Maya"), alder.student("Eli")));

        assertThat(advisors.show(dana.value()).load()).isZero();
    }

    @Test
    void takesTheStandardLimitAgainWhenNoneIsGiven() {
        assertThat(advisors.limit(dana.value(), new CaseloadLimit(1), new Revision(0)))
                .returns(1, AdvisorView::limit)
                .returns(false, AdvisorView::standardLimit);

        assertThat(advisors.limit(dana.value(), new CaseloadLimit(null), new Revision(1)))
                .returns(300, AdvisorView::limit)
                .returns(true, AdvisorView::standardLimit);
        assertThat(alder.count("caseload where student_limit is null")).isOne();
    }

    @Test
    void copiesTheStandardLimitForNobody() {
        alder.assign(dana, alder.student("Maya"));

        assertThat(alder.count("caseload where student_limit is null")).isOne();
    }

    @Test
    void letsAnAdvisorWithTooManyKeepThoseTheyHave() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        var version = advisors.show(dana.value()).version();
        advisors.limit(dana.value(), new CaseloadLimit(0), new Revision(version));

        alder.assign(dana, maya);

        assertThat(advisors.show(dana.value()).load()).isOne();
    }

    @Test
    void keepsToTheLimitWhenManyAssignAtOnce() throws InterruptedException {
        advisors.limit(dana.value(), new CaseloadLimit(3), new Revision(0));
        var students = Stream.generate(() -> alder.student("S")).limit(8).toList();
        var threads = students.stream()
                .map(student -> Thread.ofVirtual().start(() -> {
                    try {
                        alder.assign(dana, student);
                    } catch (RuntimeException full) {
                        // counted below
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(advisors.show(dana.value()).load()).isEqualTo(3);
    }

    @Test
    void keepsOneAdminsLimitFromOverwritingAnothers() {
        advisors.limit(dana.value(), new CaseloadLimit(10), new Revision(0));

        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> advisors.limit(dana.value(), new CaseloadLimit(20), new Revision(0)));

        assertThat(advisors.show(dana.value())).returns(10, AdvisorView::limit).returns(1, AdvisorView::version);
    }

    @Test
    void limitsAndAssignsOnlyActiveAdvisors() {
        var maya = alder.student("Maya");
        var people = alder.asAdmin(PersonApi.class);
        people.deactivate(carla.value(), Revision.of(people.show(carla.value())));

        for (var nobody : List.of(maya, carla, PersonId.next())) {
            refused(
                    HttpStatus.NOT_FOUND,
                    "no-such-advisor",
                    () -> advisors.limit(nobody.value(), new CaseloadLimit(10), new Revision(0)));
            refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> alder.assign(nobody, maya));
        }
        assertThat(alder.count("caseload")).isZero();
    }

    @Test
    void assignsOnlyActiveStudentsAndNamesTheOthers() {
        var maya = alder.student("Maya");
        var gone = alder.student("Gone");
        var people = alder.asAdmin(PersonApi.class);
        people.deactivate(gone.value(), Revision.of(people.show(gone.value())));

        var refusal = refused(HttpStatus.NOT_FOUND, "no-such-student", () -> alder.assign(dana, maya, gone, carla));

        assertThat(refusal).contains(gone.toString(), carla.toString()).doesNotContain(maya.toString());
        assertThat(assignments.history(maya.value())).isEmpty();
    }

    @Test
    void letsNoStudentHaveTwoAdvisorsAtATime() {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);

        assertThatThrownBy(() -> alder.sql(
                        "insert into assignment (institution_id, id, student_id, advisor_id, starts_at) "
                                + "select institution_id, gen_random_uuid(), student_id, ?, starts_at + interval '1 day' "
                                + "from assignment returning 1",
                        Integer.class,
                        carla.value()))
                .hasStackTraceContaining("a_student_has_one_advisor_at_a_time");
    }

    @Test
    void listsAdvisorsWithLoadAndLimitInStretches() {
        alder.assign(dana, alder.student("Maya"));
        var first = advisors.list(null, 1);

        assertThat(first.total()).isEqualTo(2);
        assertThat(first.items()).extracting(it -> it.advisor().givenName()).containsExactly("Carla");
        assertThat(advisors.list(first.next(), 1).items())
                .singleElement()
                .returns(1, AdvisorView::load)
                .returns(300, AdvisorView::limit);
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-advisor",
                () -> alder.as(dana, Role.ADVISOR, AdvisorApi.class).show(carla.value()));
    }

    @Test
    void listsThoseWithTheMostStudentsOrTheMostRoomFirst() {
        var eve = alder.advisor("Eve");
        alder.assign(dana, alder.student("Maya"), alder.student("Eli"));
        alder.assign(carla, alder.student("Noor"));
        advisors.limit(eve.value(), new CaseloadLimit(1), new Revision(0));

        assertThat(inStretches(AdvisorSort.LOAD)).containsExactly("Dana", "Carla", "Eve");
        assertThat(inStretches(AdvisorSort.ROOM)).containsExactly("Carla", "Dana", "Eve");
        assertThat(inStretches(AdvisorSort.NAME)).containsExactly("Carla", "Dana", "Eve");
    }

    private List<String> inStretches(AdvisorSort sort) {
        var listed = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = advisors.list(sort, next, 1);
            page.items().forEach(it -> listed.add(it.advisor().givenName()));
            next = page.next();
        } while (next != null);
        return listed;
    }
}
