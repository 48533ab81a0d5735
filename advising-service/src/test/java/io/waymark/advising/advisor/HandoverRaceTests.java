package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.Rush;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Several admins change at once who advises whom. */
@AdvisingTest
class HandoverRaceTests {

    private final College alder;
    private final AssignmentApi assignments;
    private final AdvisorApi advisors;
    private final PersonId dana;
    private final PersonId carla;

    @Autowired
    HandoverRaceTests(Colleges colleges) {
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        advisors = alder.asAdmin(AdvisorApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
    }

    @RepeatedTest(3)
    void letsOneOfManyWhoHandOverTheSameAdvisorDoIt() throws InterruptedException {
        var students = assigned(dana, 6);
        var others =
                IntStream.range(0, 6).mapToObj(at -> alder.advisor("A" + at)).toList();

        var outcomes = Rush.of(others.stream()
                .<Callable<Object>>map(other -> () -> handOver(dana, other, null))
                .toList());

        assertThat(outcomes)
                .filteredOn(HandoverView.class::isInstance)
                .singleElement()
                .satisfies(done -> {
                    var handover = (HandoverView) done;
                    assertThat(handover.students()).isEqualTo(6);
                    assertThat(load(new PersonId(handover.to().id()))).isEqualTo(6);
                });
        assertThat(outcomes)
                .filteredOn(it -> !(it instanceof HandoverView))
                .allMatch(it -> Rush.isRefused(it, "no-students"));
        assertThat(alder.count("handover")).isOne();
        assertThat(students).allMatch(student -> advisorsNow(student) == 1);
    }

    @RepeatedTest(3)
    void givesNobodyMoreThanTheirLimitHoweverManyHandOverToThem() throws InterruptedException {
        advisors.limit(carla.value(), new CaseloadLimit(5), new Revision(0));
        var from = IntStream.range(0, 4).mapToObj(at -> alder.advisor("A" + at)).toList();
        from.forEach(advisor -> assigned(advisor, 2));
        var acts = new ArrayList<Callable<Object>>();
        from.forEach(advisor -> acts.add(() -> handOver(advisor, carla, null)));
        acts.add(() -> assignments.assign(
                carla.value(), AssignStudents.now(Set.of(alder.student("New").value()))));

        var outcomes = Rush.of(acts);

        assertThat(load(carla)).isLessThanOrEqualTo(5).isGreaterThanOrEqualTo(4);
        assertThat(outcomes)
                .filteredOn(Throwable.class::isInstance)
                .isNotEmpty()
                .allMatch(it -> Rush.isRefused(it, "caseload-full"));
    }

    /** Two who have each other's students to take are no deadlock for anybody. */
    @RepeatedTest(3)
    void letsTwoAdvisorsChangePlaces() throws InterruptedException {
        var first = assigned(dana, 4);
        var second = assigned(carla, 4);

        var outcomes = Rush.of(List.of(
                () -> handOver(dana, carla, uuids(first)),
                () -> handOver(carla, dana, uuids(second)),
                () -> handOver(dana, carla, uuids(first)),
                () -> handOver(carla, dana, uuids(second))));

        assertThat(outcomes)
                .allMatch(it -> it instanceof HandoverView || Rush.isRefused(it, "no-such-student"))
                .filteredOn(HandoverView.class::isInstance)
                .hasSize(2);
        assertThat(first).allMatch(student -> isWith(carla, student));
        assertThat(second).allMatch(student -> isWith(dana, student));
    }

    /** A student whom one admin assigns while another hands the advisor over ends up with one of the two. */
    @RepeatedTest(3)
    void losesNoStudentWhoIsAssignedMeanwhile() throws InterruptedException {
        var students = assigned(dana, 3);
        var third = alder.advisor("Third");

        var outcomes = Rush.of(List.of(
                () -> handOver(dana, carla, null),
                () -> assignments.assign(third.value(), AssignStudents.now(uuids(students.subList(0, 1))))));

        assertThat(outcomes).noneMatch(it -> it instanceof Throwable && !Rush.isRefused(it, HttpStatus.CONFLICT));
        assertThat(students).allMatch(student -> advisorsNow(student) == 1);
        assertThat(load(dana)).isZero();
        assertThat(load(carla) + load(third)).isEqualTo(3);
    }

    private HandoverView handOver(PersonId from, PersonId to, @Nullable Set<UUID> students) {
        return assignments.handOver(from.value(), new HandOverStudents(to.value(), students, null, "Dana retires."));
    }

    private List<PersonId> assigned(PersonId advisor, int count) {
        var students = IntStream.range(0, count)
                .mapToObj(at -> alder.student("S" + at))
                .toList();
        alder.assign(advisor, students.toArray(PersonId[]::new));
        return students;
    }

    private int load(PersonId advisor) {
        return advisors.show(advisor.value()).load();
    }

    private int advisorsNow(PersonId student) {
        return alder.sql(
                        "select count(*) from assignment where student_id = ? and ends_at = 'infinity'",
                        Integer.class,
                        student.value())
                .getFirst();
    }

    private boolean isWith(PersonId advisor, PersonId student) {
        return !alder.sql(
                        "select 1 from assignment where student_id = ? and advisor_id = ? and ends_at = 'infinity'",
                        Integer.class,
                        student.value(),
                        advisor.value())
                .isEmpty();
    }

    private static Set<UUID> uuids(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toSet());
    }
}
