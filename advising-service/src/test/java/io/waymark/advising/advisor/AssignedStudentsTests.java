package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentPhase;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class AssignedStudentsTests {

    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);

    private final College alder;
    private final AssignmentApi assignments;
    private final MovableClock clock;
    private final PersonId dana;

    @Autowired
    AssignedStudentsTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        dana = alder.advisor("Dana");
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void areListedByFamilyThenGivenNameWhateverTheCaseEachOnce() {
        var ana = alder.add(Role.STUDENT, "ana", "baker");
        var bo = alder.add(Role.STUDENT, "Bo", "Baker");
        var twins = Stream.generate(() -> alder.add(Role.STUDENT, "Kim", "Lee"))
                .limit(4)
                .toList();
        alder.assign(dana, Stream.concat(Stream.of(bo, ana), twins.stream()).toArray(PersonId[]::new));

        var listed = inStretchesOf(2);

        assertThat(listed).hasSize(6).startsWith(ana.value(), bo.value());
        assertThat(listed.subList(2, 6))
                .containsExactlyInAnyOrder(twins.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    @Test
    void areThoseOfNowAndLaterAndNotThoseOfBefore() {
        var gone = alder.student("Gone");
        var present = alder.student("Present");
        var planned = alder.student("Planned");
        alder.assign(dana, gone, present);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(1)));
        alder.assign(alder.advisor("Carla"), gone);
        assignments.assign(dana.value(), new AssignStudents(Set.of(planned.value()), NEXT_MONDAY, null));

        assertThat(assignments.students(dana.value(), null, 10).items())
                .extracting(it -> it.student().givenName())
                .containsExactly("Planned", "Present");
    }

    @Test
    void saySinceWhenUntilWhenAndWhetherTheyAreActive() {
        var maya = alder.student("Maya");
        assignments.assign(dana.value(), new AssignStudents(Set.of(maya.value()), null, NEXT_MONDAY));
        var people = alder.asAdmin(PersonApi.class);
        people.deactivate(maya.value(), Revision.of(people.show(maya.value())));

        assertThat(assignments.students(dana.value(), null, 10).items())
                .singleElement()
                .returns(MovableClock.MONDAY_MORNING, AssignedStudent::startsAt)
                .returns(false, AssignedStudent::active)
                .satisfies(it -> assertThat(it.endsAt()).isNotNull());
    }

    @Test
    void areWrittenDownAsShownToTheAdmin() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        alder.assign(dana, maya, eli);

        assignments.students(dana.value(), null, 1);

        assertThat(alder.sql(
                        "select student_id from disclosure where what = 'advisors' and why = 'admin' and reader_id = ?",
                        UUID.class,
                        alder.admin().value()))
                .containsExactly(eli.value());
    }

    @Test
    void areFoundByNameOrNumberAndByWhetherTheyArePlanned() {
        var maya = alder.student("Maya");
        var planned = alder.student("Mara");
        alder.assign(dana, maya, alder.student("Eli"));
        assignments.assign(dana.value(), new AssignStudents(Set.of(planned.value()), NEXT_MONDAY, null));

        assertThat(found(" MA", null)).containsExactlyInAnyOrder(maya.value(), planned.value());
        assertThat(found("ma", AssignmentPhase.CURRENT)).containsExactly(maya.value());
        assertThat(found(null, AssignmentPhase.PLANNED)).containsExactly(planned.value());
        assertThat(found("m%a", null)).isEmpty();
    }

    @Test
    void areListedTheNewestFirstInStretches() {
        var first = alder.student("Ana");
        var second = alder.student("Bo");
        var third = alder.student("Cleo");
        for (var each : List.of(first, second, third)) {
            alder.assign(dana, each);
            clock.set(clock.instant().plus(Duration.ofHours(1)));
        }

        assertThat(inStretchesOf(1, AssignedSort.NEWEST)).containsExactly(third.value(), second.value(), first.value());
    }

    @Test
    void areOnlyThoseWhoAreAskedFor() {
        var ana = alder.student("Ana");
        var bo = alder.student("Bo");
        alder.assign(dana, ana, bo, alder.student("Cleo"));

        assertThat(assignments
                        .students(
                                dana.value(),
                                List.of(bo.value(), ana.value(), UUID.randomUUID()),
                                null,
                                null,
                                AssignedSort.NAME,
                                null,
                                10)
                        .items())
                .extracting(it -> it.student().id())
                .containsExactlyInAnyOrder(ana.value(), bo.value());
    }

    @Test
    void areNobodysWhoIsUnknown() {
        refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> assignments.students(UUID.randomUUID(), null, 10));
    }

    private List<UUID> found(@Nullable String q, @Nullable AssignmentPhase phase) {
        return assignments.students(dana.value(), q, phase, AssignedSort.NAME, null, 10).items().stream()
                .map(it -> it.student().id())
                .toList();
    }

    private List<UUID> inStretchesOf(int limit) {
        return inStretchesOf(limit, AssignedSort.NAME);
    }

    private List<UUID> inStretchesOf(int limit, AssignedSort sort) {
        var listed = new ArrayList<UUID>();
        @Nullable String next = null;
        do {
            var page = assignments.students(dana.value(), null, null, sort, next, limit);
            page.items().forEach(it -> listed.add(it.student().id()));
            next = page.next();
        } while (next != null);
        return listed;
    }
}
