package io.waymark.advising.advisor;

import static io.waymark.advising.advisor.PeriodTests.period;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReassignmentTests {

    private static final PersonId MAYA = PersonId.next();
    private static final PersonId DANA = PersonId.next();
    private static final PersonId CARLA = PersonId.next();
    private static final PersonId MARISOL = PersonId.next();

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void changesNothingForWhoeverHasTheStudentAlready() {
        var change = Reassignment.of(
                List.of(assigned(DANA, "2026-01-01", null)), assigned(DANA, "2026-03-01", "2026-05-01"));

        assertThat(change.bringsSomebody()).isFalse();
        assertThat(change.removed()).isEmpty();
        assertThat(change.shortened()).isEmpty();
    }

    @Test
    void endsWhatWentOnWhenTheNewOneStarts() {
        var change = Reassignment.of(List.of(assigned(DANA, "2026-01-01", null)), assigned(CARLA, "2026-03-01", null));

        assertThat(change.shortened())
                .extracting(Assignment::period)
                .containsExactly(period("2026-01-01", "2026-03-01"));
        assertThat(change.added()).extracting(Assignment::advisor).containsExactly(CARLA);
        assertThat(change.bringsSomebody()).isTrue();
    }

    @Test
    void givesTheStudentBackAfterSomebodyStoodIn() {
        var change = Reassignment.of(
                List.of(assigned(DANA, "2026-01-01", null)), assigned(CARLA, "2026-03-01", "2026-05-01"));

        assertThat(change.added())
                .extracting(it -> it.advisor().equals(DANA) ? "Dana" : "Carla", Assignment::period)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Dana", period("2026-05-01", null)),
                        org.assertj.core.groups.Tuple.tuple("Carla", period("2026-03-01", "2026-05-01")));
    }

    @Test
    void removesWhatWasToStartWithinIt() {
        var planned = assigned(DANA, "2026-04-01", "2026-05-01");
        var change = Reassignment.of(List.of(planned), assigned(CARLA, "2026-03-01", null));

        assertThat(change.removed()).containsExactly(planned.id());
    }

    @Test
    void putsOffWhatStartsWithinItAndLastsLonger() {
        var change = Reassignment.of(
                List.of(assigned(DANA, "2026-04-01", null)), assigned(CARLA, "2026-03-01", "2026-05-01"));

        assertThat(change.shortened()).extracting(Assignment::period).containsExactly(period("2026-05-01", null));
        assertThat(change.added()).extracting(Assignment::advisor).containsExactly(CARLA);
    }

    @Test
    void goesOnWithTheSameAdvisorInsteadOfStartingAnew() {
        var dana = assigned(DANA, "2026-01-01", "2026-03-01");
        var change = Reassignment.of(
                List.of(dana, assigned(CARLA, "2026-03-01", null)), assigned(DANA, "2026-03-01", "2026-05-01"));

        assertThat(change.extended()).containsExactly(dana.during(period("2026-01-01", "2026-05-01")));
        assertThat(change.added()).isEmpty();
        assertThat(change.bringsSomebody()).isTrue();
    }

    @Test
    void leavesOneAdvisorADayAsTheLastWordSaid() {
        var random = new Random(7);
        for (var college = 0; college < 500; college++) {
            var present = new HashMap<UUID, Assignment>();
            var expected = new PersonId[40];
            for (var change = 0; change < 12; change++) {
                var wanted = random(random);
                apply(Reassignment.of(endingFrom(present, wanted), wanted), present);
                expect(expected, wanted);
            }
            for (var day = 0; day < expected.length; day++) {
                assertThat(advisorsOn(MARCH.plusDays(day), present))
                        .as("college %d, day %d", college, day)
                        .isEqualTo(expected[day] == null ? List.of() : List.of(expected[day]));
            }
        }
    }

    private static Assignment random(Random random) {
        var from = random.nextInt(30);
        var until = random.nextInt(3) == 0
                ? null
                : MARCH.plusDays(from + 1 + random.nextInt(9)).toString();
        var advisor = List.of(DANA, CARLA, MARISOL).get(random.nextInt(3));
        return assigned(advisor, MARCH.plusDays(from).toString(), until);
    }

    private static List<Assignment> endingFrom(Map<UUID, Assignment> present, Assignment wanted) {
        return present.values().stream()
                .filter(it -> it.period().endsAfter(wanted.period().from().minusNanos(1)))
                .toList();
    }

    private static void apply(Reassignment change, Map<UUID, Assignment> present) {
        change.removed().forEach(present::remove);
        change.shortened().forEach(it -> present.put(it.id(), it));
        change.extended().forEach(it -> present.put(it.id(), it));
        change.added().forEach(it -> present.put(it.id(), it));
    }

    private static void expect(PersonId[] expected, Assignment wanted) {
        for (var day = 0; day < expected.length; day++) {
            if (holds(wanted, MARCH.plusDays(day))) {
                expected[day] = wanted.advisor();
            }
        }
    }

    private static List<PersonId> advisorsOn(LocalDate day, Map<UUID, Assignment> present) {
        List<PersonId> advisors = new ArrayList<>();
        present.values().stream().filter(it -> holds(it, day)).forEach(it -> advisors.add(it.advisor()));
        return advisors;
    }

    private static boolean holds(Assignment assignment, LocalDate day) {
        Instant moment = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return !assignment.period().from().isAfter(moment)
                && assignment.period().endsAfter(moment);
    }

    private static Assignment assigned(PersonId advisor, String from, @Nullable String until) {
        return Assignment.of(MAYA, advisor, period(from, until));
    }
}
