package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.core.identity.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class AssignmentEndingTests {

    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate MONDAY_AFTER = NEXT_MONDAY.plusDays(7);

    private final College alder;
    private final AssignmentApi assignments;
    private final AssignmentEnding ending;
    private final MovableClock clock;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId maya;

    @Autowired
    AssignmentEndingTests(Colleges colleges, AssignmentEnding ending, MovableClock clock) {
        this.ending = ending;
        this.clock = clock;
        alder = colleges.open();
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
    void endsAllThatAStudentHasNowAndLaterAndSaysWhatThatWas() {
        alder.assign(dana, maya);
        assign(carla, NEXT_MONDAY, MONDAY_AFTER);
        var aMinuteLater = MovableClock.MONDAY_MORNING.plusSeconds(60);

        var ended = alder.inside(() -> ending.endAll(Set.of(maya), aMinuteLater));

        assertThat(ended).extracting(Assignment::advisor).containsExactlyInAnyOrder(dana, carla, dana);
        assertThat(assignments.history(maya.value()))
                .singleElement()
                .returns(aMinuteLater, AssignmentView::endsAt)
                .returns(dana.value(), it -> it.advisor().id());
    }

    @Test
    void endsNothingTwice() {
        alder.assign(dana, maya);
        var aMinuteLater = MovableClock.MONDAY_MORNING.plusSeconds(60);
        alder.inside(() -> ending.endAll(Set.of(maya), aMinuteLater));

        assertThat(alder.inside(() -> ending.endAll(Set.of(maya), aMinuteLater)))
                .isEmpty();
        assertThat(alder.inside(() -> ending.endAll(Set.of(maya), aMinuteLater.plusSeconds(60))))
                .isEmpty();
        assertThat(assignments.history(maya.value())).singleElement().returns(aMinuteLater, AssignmentView::endsAt);
    }

    @Test
    void endsNothingThatHasNotBegunOrBeginsThisMoment() {
        alder.assign(dana, maya);
        var begins = assignments.history(maya.value()).getFirst().id();
        refusedAsNotOpen(begins, null);

        assign(carla, NEXT_MONDAY, null);
        var planned = assignments.history(maya.value()).getFirst().id();
        refusedAsNotOpen(planned, MONDAY_AFTER);
    }

    @Test
    void endsNothingLaterThanItEnds() {
        alder.assign(dana, maya);
        assign(carla, NEXT_MONDAY, null);
        var dana = assignments.history(maya.value()).getLast().id();

        refusedAsNotOpen(dana, NEXT_MONDAY);
        refusedAsNotOpen(dana, MONDAY_AFTER);
    }

    @Test
    void endsOneForATimeAndLeavesWhatComesLater() {
        alder.assign(dana, maya);
        assign(carla, MONDAY_AFTER, null);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));

        assignments.end(assignments.history(maya.value()).getLast().id(), new EndAssignment(NEXT_MONDAY));

        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName(), AssignmentView::from, AssignmentView::until)
                .containsExactly(
                        tuple("Carla", MONDAY_AFTER, null), tuple("Dana", LocalDate.of(2026, 3, 2), NEXT_MONDAY));
    }

    @Test
    void cancelsWhatNobodyHasBefore() {
        assign(carla, NEXT_MONDAY, null);

        assignments.cancel(assignments.history(maya.value()).getFirst().id());

        assertThat(assignments.history(maya.value())).isEmpty();
        assertThat(alder.asAdmin(AdvisorApi.class).show(carla.value()).load()).isZero();
    }

    @Test
    @Timeout(60)
    void cancelsNothingIfSomebodyElseHasTheStudentUntilThenMeanwhile() {
        alder.assign(dana, maya);
        assign(carla, NEXT_MONDAY, null);
        var omar = alder.advisor("Omar");
        var planned = assignments.history(maya.value()).getFirst().id();

        var refusal = alder.inside(() -> {
            alder.sql("select 1 from person where id = ? for no key update", Integer.class, maya.value());
            var canceling = CompletableFuture.runAsync(
                    () -> refused(HttpStatus.CONFLICT, "assignment-changed", () -> assignments.cancel(planned)));
            alder.untilSomebodyWaitsForUs(canceling);
            alder.sql(
                    "update assignment set advisor_id = ? where advisor_id = ? returning 1",
                    Integer.class,
                    omar.value(),
                    dana.value());
            return canceling;
        });

        refusal.join();
        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName())
                .containsExactly("Carla", "Omar");
    }

    private void assign(PersonId advisor, LocalDate from, @Nullable LocalDate until) {
        assignments.assign(advisor.value(), new AssignStudents(Set.of(maya.value()), from, until));
    }

    private void refusedAsNotOpen(UUID assignment, @Nullable LocalDate on) {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "assignment-not-open",
                () -> assignments.end(assignment, new EndAssignment(on)));
    }
}
