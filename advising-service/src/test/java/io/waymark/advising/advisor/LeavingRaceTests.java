package io.waymark.advising.advisor;

import static io.waymark.advising.advisor.AtOnce.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever goes on while somebody leaves, afterwards they advise nobody and nobody advises them. */
@AdvisingTest
class LeavingRaceTests {

    private static final int ROUNDS = 4;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final College alder;
    private final AssignmentApi assignments;
    private final Assignments setWise;
    private final LeavingApi leaving;
    private final PersonId dana;
    private final PersonId carla;

    @Autowired
    LeavingRaceTests(Colleges colleges, Assignments setWise) {
        this.setWise = setWise;
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        leaving = alder.asAdmin(LeavingApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
    }

    @RepeatedTest(ROUNDS)
    void leavesNobodyWithAnAdvisorToWhomTheyAreAssignedMeanwhile() throws InterruptedException {
        alder.assign(dana, students(5));
        var acts = Stream.<Runnable>generate(() -> {
                    var newcomer = alder.student("Eli");
                    return () -> alder.assign(dana, newcomer);
                })
                .limit(6)
                .toList();

        var outcomes = AtOnce.run(Stream.concat(Stream.of(() -> leave(dana, carla)), acts.stream()));

        assertThat(outcomes.getFirst()).isEqualTo(DONE);
        assertThat(outcomes).containsAnyOf(DONE).isSubsetOf(DONE, "no-such-advisor");
        assertThat(studentsOf(dana)).isZero();
        assertThat(studentsOf(carla))
                .isEqualTo(4 + (int) outcomes.stream().filter(DONE::equals).count());
    }

    @RepeatedTest(ROUNDS)
    void assignsNobodyWhoLeavesMeanwhile() throws InterruptedException {
        var maya = alder.student("Maya");

        var outcomes = AtOnce.run(() -> leave(maya), () -> alder.assign(dana, maya), () -> alder.assign(carla, maya));

        assertThat(outcomes.getFirst()).isEqualTo(DONE);
        assertThat(outcomes).isSubsetOf(DONE, "no-such-student");
        assertThat(advisorsOf(maya)).isZero();
    }

    @RepeatedTest(ROUNDS)
    void importsNobodyToAnAdvisorWhoLeavesMeanwhileNorAnybodyWhoLeaves() throws InterruptedException {
        var omar = alder.advisor("Omar");
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");

        var outcomes = AtOnce.run(
                () -> leave(dana, omar), () -> leave(eli), () -> importInto(dana, maya), () -> importInto(carla, eli));

        assertThat(outcomes.subList(0, 2)).containsOnly(DONE);
        assertThat(outcomes.get(2)).isIn(DONE, "no-such-advisor");
        assertThat(outcomes.get(3)).isIn(DONE, "no-such-student");
        assertThat(studentsOf(dana)).isZero();
        assertThat(advisorsOf(eli)).isZero();
        assertThat(advisorsOf(maya)).isEqualTo(outcomes.get(2).equals(DONE) ? 1 : 0);
    }

    @RepeatedTest(ROUNDS)
    void handsNobodyOverWhoLeavesMeanwhile() throws InterruptedException {
        var all = students(8);
        alder.assign(dana, all);

        var outcomes = AtOnce.run(Stream.concat(
                Stream.of(() -> handOver(dana, carla)),
                Arrays.stream(all).limit(4).map(it -> () -> leave(it))));

        assertThat(outcomes).containsOnly(DONE);
        assertThat(Arrays.stream(all).limit(4))
                .allSatisfy(it -> assertThat(advisorsOf(it)).isZero());
        assertThat(studentsOf(carla)).isEqualTo(4);
    }

    @RepeatedTest(ROUNDS)
    void handsNobodyOverToAnAdvisorWhoLeavesMeanwhile() throws InterruptedException {
        alder.assign(dana, students(6));
        var omar = alder.advisor("Omar");

        var outcomes = AtOnce.run(() -> leave(carla, omar), () -> handOver(dana, carla));

        assertThat(outcomes.getFirst()).isEqualTo(DONE);
        assertThat(outcomes.getLast()).isIn(DONE, "no-such-advisor");
        assertThat(studentsOf(carla)).isZero();
        assertThat(studentsOf(outcomes.getLast().equals(DONE) ? omar : dana)).isEqualTo(6);
    }

    @RepeatedTest(ROUNDS)
    void letsOneOfTwoLeaveWhoNameEachOther() throws InterruptedException {
        alder.assign(dana, students(3));
        alder.assign(carla, students(3));

        var outcomes = AtOnce.run(() -> leave(dana, carla), () -> leave(carla, dana));

        assertThat(outcomes).containsExactlyInAnyOrder(DONE, "no-such-advisor");
        assertThat(studentsOf(outcomes.getFirst().equals(DONE) ? carla : dana)).isEqualTo(6);
    }

    @RepeatedTest(ROUNDS)
    void revivesNoAssignmentThatALeavingHasEnded() throws InterruptedException {
        var maya = alder.student("Maya");
        alder.assign(dana, maya);
        var assignment = assignments.history(maya.value()).getFirst().id();

        var outcomes =
                AtOnce.run(() -> leave(maya), () -> assignments.end(assignment, new EndAssignment(MONDAY.plusDays(7))));

        assertThat(outcomes.getFirst()).isEqualTo(DONE);
        assertThat(outcomes.getLast()).isIn(DONE, "assignment-not-open", "no-such-assignment");
        assertThat(advisorsOf(maya)).isZero();
    }

    private void leave(PersonId person, PersonId... successors) {
        leaving.leave(
                person.value(),
                new RecordLeaving(
                        Lifecycle.DEACTIVATED,
                        MONDAY,
                        "Moves away",
                        Arrays.stream(successors).map(PersonId::value).collect(Collectors.toSet())),
                new Revision(0));
    }

    /** As an import does that gives a student an advisor. */
    private void importInto(PersonId advisor, PersonId student) {
        alder.inside(() -> {
            var assigning = setWise.to(Set.of(advisor));
            assigning.assign(Map.of(student, advisor));
            assigning.finish();
            return student;
        });
    }

    private void handOver(PersonId from, PersonId to) {
        assignments.handOver(from.value(), new HandOverStudents(to.value(), null, null, "Fewer hours"));
    }

    private PersonId[] students(int count) {
        return Stream.generate(() -> alder.student("Sam")).limit(count).toArray(PersonId[]::new);
    }

    private int studentsOf(PersonId advisor) {
        return alder.sql(
                        "select count(*) from assignment where advisor_id = ? and ends_at > ?::timestamptz",
                        Integer.class,
                        advisor.value(),
                        MovableClock.MONDAY_MORNING.toString())
                .getFirst();
    }

    private int advisorsOf(PersonId student) {
        return alder.sql(
                        "select count(*) from assignment where student_id = ? and ends_at > ?::timestamptz",
                        Integer.class,
                        student.value(),
                        MovableClock.MONDAY_MORNING.toString())
                .getFirst();
    }
}
