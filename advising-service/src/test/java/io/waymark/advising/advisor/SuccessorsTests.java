package io.waymark.advising.advisor;

import static io.waymark.advising.advisor.PeriodTests.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.refusal.RuleViolationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuccessorsTests {

    private static final PersonId DANA = PersonId.next();
    private static final PersonId CARLA = PersonId.next();
    private static final PersonId OMAR = PersonId.next();

    @Test
    void takeStudentsByRoomUntilTheyHaveTheSame() {
        var successors = new Successors(List.of(with(DANA, 10, 300), with(CARLA, 12, 300)));

        assertThat(take(successors, 4)).containsEntry(DANA, 3L).containsEntry(CARLA, 1L);
    }

    @Test
    void takeByRoomAndNotByLoad() {
        var successors = new Successors(List.of(with(DANA, 0, 5), with(CARLA, 100, 300)));

        assertThat(take(successors, 50)).containsExactlyInAnyOrderEntriesOf(Map.of(CARLA, 50L));
    }

    @Test
    void goOnBeyondTheLimitSoThatTheRefusalSaysByHowMuch() {
        var successors = new Successors(List.of(with(DANA, 5, 5)));

        assertThat(take(successors, 2)).containsEntry(DANA, 2L);
    }

    @Test
    void neverTakeThemselves() {
        var successors = new Successors(List.of(with(DANA, 0, 300), with(CARLA, 290, 300)));

        assertThat(successors.take(DANA)).isEqualTo(CARLA);
        assertThat(successors.take(CARLA)).isEqualTo(DANA);
        assertThat(successors.take(PersonId.next())).isEqualTo(DANA);
    }

    @Test
    void areNotEnoughIfTheOnlyOneIsTheStudent() {
        var successors = new Successors(List.of(with(DANA, 0, 300)));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> successors.take(DANA))
                .extracting(DomainException::code)
                .isEqualTo("successor-among-students");
    }

    @Test
    void leaveNobodyWithMoreThanOneLessRoomThanAnother() {
        var random = new Random(11);
        for (var leaving = 0; leaving < 200; leaving++) {
            var loads = Stream.generate(() -> with(PersonId.next(), random.nextInt(20), 40))
                    .limit(1 + random.nextInt(8))
                    .toList();
            var students = 400;

            var taken = take(new Successors(loads), students);

            var rooms = loads.stream()
                    .mapToLong(it -> it.room() - taken.getOrDefault(it.advisor(), 0L))
                    .summaryStatistics();
            assertThat(rooms.getMax() - rooms.getMin()).isLessThanOrEqualTo(1);
            assertThat(taken.values().stream().mapToLong(it -> it).sum()).isEqualTo(students);
        }
    }

    @Test
    void shareStudentsByOneHandoverEachAndEachStudentWithAllOfTheirTimes() {
        var maya = PersonId.next();
        var now = Assignment.of(maya, OMAR, period("2026-03-01", "2026-04-01"));
        var later = Assignment.of(maya, OMAR, period("2026-05-01", null));
        var others = Stream.generate(() -> Assignment.of(PersonId.next(), OMAR, period("2026-03-01", null)))
                .limit(3)
                .toList();
        var theirs = Stream.concat(Stream.of(now, later), others.stream()).toList();

        var shares = new Successors(List.of(with(DANA, 0, 9), with(CARLA, 0, 9)))
                .share(theirs, to -> Handover.of(OMAR, to, now.period().from(), " Moves away "));

        assertThat(shares.keySet()).extracting(Handover::to).containsExactlyInAnyOrder(DANA, CARLA);
        assertThat(shares.keySet()).extracting(Handover::reason).containsOnly("Moves away");
        assertThat(shares.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(theirs);
        assertThat(shares.values())
                .filteredOn(it -> it.contains(now))
                .singleElement()
                .satisfies(it -> assertThat(it).contains(later));
        assertThat(shares.values())
                .allSatisfy(it -> assertThat(HandoverWriter.students(it)).hasSize(2));
    }

    private static Map<PersonId, Long> take(Successors successors, int students) {
        var taken = new HashMap<PersonId, Long>();
        IntStream.range(0, students).forEach(_ -> taken.merge(successors.take(PersonId.next()), 1L, Long::sum));
        return taken;
    }

    private static PeakLoad with(PersonId advisor, int students, int limit) {
        return new PeakLoad(advisor, "An Advisor", students, limit);
    }
}
