package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who advises at which moment, to the microsecond at which it changes. */
@AdvisingTest
class AssignmentsNowTests {

    private static final Duration MOMENT = Duration.ofNanos(1_000);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);
    private static final Instant ITS_MIDNIGHT = Instant.parse("2026-03-09T04:00:00Z");

    private final College alder;
    private final College birch;
    private final MovableClock clock;
    private final AssignmentsNow present;
    private final AssignmentApi assignments;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId maya;

    @Autowired
    AssignmentsNowTests(Colleges colleges, MovableClock clock, AssignmentsNow present) {
        this.clock = clock;
        this.present = present;
        alder = colleges.open();
        birch = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        maya = alder.student("Maya");
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void knowsNobodyBeforeAnAssignmentBegins() {
        assign(dana, NEXT_MONDAY, null);

        clock.set(ITS_MIDNIGHT.minus(MOMENT));
        assertThat(now()).isEmpty();
        assertThat(isAdvisedBy(dana)).isFalse();
        clock.set(ITS_MIDNIGHT);
        assertThat(now()).contains("Dana");
        assertThat(isAdvisedBy(dana)).isTrue();
    }

    @Test
    void changesAdvisorsAtOneMoment() {
        assign(dana, LocalDate.of(2026, 3, 2), null);
        assign(carla, NEXT_MONDAY, null);

        clock.set(ITS_MIDNIGHT.minus(MOMENT));
        assertThat(now()).contains("Dana");
        assertThat(isAdvisedBy(carla)).isFalse();
        clock.set(ITS_MIDNIGHT);
        assertThat(now()).contains("Carla");
        assertThat(isAdvisedBy(dana)).isFalse();
    }

    @Test
    void knowsNobodyAfterTheLastOneEnded() {
        assign(dana, LocalDate.of(2026, 3, 2), NEXT_MONDAY);

        clock.set(ITS_MIDNIGHT);

        assertThat(now()).isEmpty();
        assertThat(isAdvisedBy(dana)).isFalse();
    }

    @Test
    void namesTheAdvisorAlsoOnceTheyAreInactive() {
        assign(dana, LocalDate.of(2026, 3, 2), null);
        alder.sql("update person set lifecycle = 'DEACTIVATED' where id = ? returning 1", Integer.class, dana.value());

        assertThat(now()).contains("Dana");
    }

    @Test
    void isOfOneCollege() {
        assign(dana, LocalDate.of(2026, 3, 2), null);

        assertThat(birch.inside(() -> present.isAdvisedBy(maya, dana))).isFalse();
        assertThat(birch.inside(() -> present.of(maya))).isEmpty();
    }

    private void assign(PersonId advisor, LocalDate from, @Nullable LocalDate until) {
        assignments.assign(advisor.value(), new AssignStudents(Set.of(maya.value()), from, until));
    }

    private Optional<String> now() {
        return alder.inside(() -> present.of(maya)).map(PersonBrief::givenName);
    }

    private boolean isAdvisedBy(PersonId advisor) {
        return alder.inside(() -> present.isAdvisedBy(maya, advisor));
    }
}
