package io.waymark.advising.advisor;

import static io.waymark.advising.advisor.AtOnce.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Several admins assign and hand over the same students at once. */
@AdvisingTest
class AssignmentRaceTests {

    private static final int ROUNDS = 4;
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);

    private final College alder;
    private final AssignmentApi assignments;
    private final AdvisorApi advisors;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId omar;

    @Autowired
    AssignmentRaceTests(Colleges colleges) {
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        advisors = alder.asAdmin(AdvisorApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        omar = alder.advisor("Omar");
    }

    @RepeatedTest(ROUNDS)
    void handsAnAdvisorsStudentsOverOnceWhenTwoAdminsDoSo() throws InterruptedException {
        alder.assign(dana, students(10));

        var outcomes = AtOnce.run(() -> handOver(dana, carla), () -> handOver(dana, omar));

        assertThat(outcomes).containsExactlyInAnyOrder(DONE, "no-students");
        assertThat(load(dana)).isZero();
        assertThat(load(outcomes.getFirst().equals(DONE) ? carla : omar)).isEqualTo(10);
        assertThat(alder.sql("select students from handover", Integer.class)).containsExactly(10);
    }

    @RepeatedTest(ROUNDS)
    void handsOverInBothDirectionsAtOnce() throws InterruptedException {
        alder.assign(dana, students(3));
        alder.assign(carla, students(4));

        var outcomes = AtOnce.run(() -> handOver(dana, carla), () -> handOver(carla, dana));

        assertThat(outcomes).containsOnly(DONE);
        assertThat(Set.of(load(dana), load(carla))).containsExactlyInAnyOrder(0, 7);
    }

    @RepeatedTest(ROUNDS)
    void takesNobodyFromAnAdvisorToWhomTheyAreAssignedMeanwhile() throws InterruptedException {
        var all = students(9);
        alder.assign(dana, all);
        var some = Arrays.copyOf(all, 3);

        var outcomes = AtOnce.run(Stream.concat(
                Stream.of(() -> handOver(dana, carla)), Arrays.stream(some).map(it -> () -> alder.assign(omar, it))));

        assertThat(outcomes).containsOnly(DONE);
        assertThat(load(omar)).isEqualTo(3);
        assertThat(load(carla)).isEqualTo(6);
    }

    @RepeatedTest(ROUNDS)
    void givesAStudentOneAdvisorWhenManyAreAssignedAtOnce() throws InterruptedException {
        var maya = alder.student("Maya");

        var outcomes = AtOnce.run(
                () -> alder.assign(dana, maya), () -> alder.assign(carla, maya), () -> alder.assign(omar, maya));

        assertThat(outcomes).containsOnly(DONE);
        assertThat(load(dana) + load(carla) + load(omar)).isOne();
    }

    @RepeatedTest(ROUNDS)
    void holdsAnAdvisorToTheLimitWhoIsAssignedStudentsAndHandedThemOver() throws InterruptedException {
        alder.assign(dana, students(3));
        advisors.limit(carla.value(), new CaseloadLimit(5), new Revision(0));

        var outcomes = AtOnce.run(Stream.concat(
                Stream.of(() -> handOver(dana, carla)),
                Arrays.stream(students(5)).map(it -> () -> alder.assign(carla, it))));

        assertThat(outcomes).isSubsetOf(DONE, "caseload-full");
        assertThat(load(carla)).isEqualTo(5);
    }

    @RepeatedTest(ROUNDS)
    void cancelsAPlannedAssignmentWhileTheAdvisorBeforeIsAssignedAnother() throws InterruptedException {
        var all = students(4);
        alder.assign(dana, all);
        Arrays.stream(all)
                .forEach(it ->
                        assignments.assign(carla.value(), new AssignStudents(Set.of(it.value()), NEXT_MONDAY, null)));
        var planned = assignments.students(carla.value(), null, 10).items();

        var outcomes = AtOnce.run(Stream.concat(
                planned.stream().map(it -> () -> assignments.cancel(it.assignment())),
                Arrays.stream(all).map(it -> () -> alder.assign(dana, it))));

        assertThat(outcomes).isSubsetOf(DONE, "no-such-assignment");
        assertThat(load(dana)).isEqualTo(4);
        assertThat(Arrays.stream(all))
                .allSatisfy(it -> assertThat(assignments.history(it.value())).hasSize(1));
    }

    private void handOver(PersonId from, PersonId to) {
        assignments.handOver(from.value(), new HandOverStudents(to.value(), null, null, "Fewer hours"));
    }

    private PersonId[] students(int count) {
        return Stream.generate(() -> alder.student("Sam")).limit(count).toArray(PersonId[]::new);
    }

    private int load(PersonId advisor) {
        return advisors.show(advisor.value()).load();
    }
}
