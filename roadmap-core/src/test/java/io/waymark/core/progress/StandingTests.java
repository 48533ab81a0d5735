package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Standing UNTOUCHED = new Standing(0, 0, false, false, false, false, false, null);
    private static final Standing HALF = new Standing(0.5, 0.75, false, false, true, false, false, null);
    private static final Standing SUBMITTED = new Standing(0, 1, false, true, true, false, false, null);
    private static final Standing RETURNED = new Standing(0, 0, false, false, true, true, false, null);
    private static final Standing ON_MONDAY = done(MONDAY);
    private static final Standing ON_TUESDAY = done(TUESDAY);
    private static final Standing ON_FRIDAY = done(FRIDAY);

    @Test
    void isNamedByTheFurthestThatHolds() {
        assertThat(UNTOUCHED.state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(HALF.state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(SUBMITTED.state()).isEqualTo(StepState.SUBMITTED);
        assertThat(RETURNED.state()).isEqualTo(StepState.RETURNED);
        assertThat(ON_MONDAY.state()).isEqualTo(StepState.VERIFIED);
        assertThat(Standing.waived(MONDAY).state()).isEqualTo(StepState.WAIVED);
        assertThat(new Standing(0, 1, false, true, true, true, false, null).state())
                .isEqualTo(StepState.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.333333, 33", "0.29, 29", "0.999, 99", "1, 99"})
    void roundsDownAndKeepsAHundredForWhatIsComplete(double share, int percent) {
        assertThat(new Standing(share, share, false, false, true, false, false, null).percent())
                .isEqualTo(percent);
        assertThat(ON_MONDAY.percent()).isEqualTo(100);
    }

    @Test
    void isStartedOnceAnythingBesideItIs() {
        assertThat(UNTOUCHED.orStarted(true).state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(UNTOUCHED.orStarted(false)).isSameAs(UNTOUCHED);
        assertThat(HALF.orStarted(true)).isSameAs(HALF);
    }

    @Test
    void isCompleteWithAllItsParts() {
        var all = CombinedStanding.all(List.of(ON_FRIDAY, ON_MONDAY));
        var some = CombinedStanding.all(List.of(ON_FRIDAY, HALF));

        assertThat(all.complete()).isTrue();
        assertThat(all.completedOn()).isEqualTo(FRIDAY);
        assertThat(all.share()).isEqualTo(1);
        assertThat(some.complete()).isFalse();
        assertThat(some.completedOn()).isNull();
        assertThat(some.share()).isEqualTo(0.75);
        assertThat(some.nearness()).isEqualTo(0.875);
        assertThat(some.submitted()).isFalse();
    }

    @Test
    void countsPartsByTheirWeight() {
        var standing = CombinedStanding.all(List.of(ON_MONDAY, UNTOUCHED, HALF), new int[] {3, 1, 4});

        assertThat(standing.share()).isEqualTo(5.0 / 8);
        assertThat(standing.nearness()).isEqualTo(6.0 / 8);
    }

    @Test
    void isCompleteWithoutParts() {
        var nothing = CombinedStanding.all(List.of());

        assertThat(nothing.complete()).isTrue();
        assertThat(nothing.share()).isEqualTo(1);
        assertThat(nothing.nearness()).isEqualTo(1);
        assertThat(nothing.completedOn()).isNull();
        assertThat(nothing.started()).isFalse();
    }

    @Test
    void countsThePartsThatHaveComeFarthest() {
        var two = CombinedStanding.atLeast(2, List.of(UNTOUCHED, HALF, ON_MONDAY));

        assertThat(two.share()).isEqualTo(0.75);
        assertThat(two.nearness()).isEqualTo(0.875);
        assertThat(two.complete()).isFalse();
    }

    @Test
    void completesOnTheDayTheLastNeededPartDid() {
        var parts = List.of(ON_FRIDAY, ON_TUESDAY, ON_MONDAY);

        assertThat(CombinedStanding.atLeast(1, parts).completedOn()).isEqualTo(MONDAY);
        assertThat(CombinedStanding.atLeast(2, parts).completedOn()).isEqualTo(TUESDAY);
        assertThat(CombinedStanding.atLeast(3, parts).completedOn()).isEqualTo(FRIDAY);
    }

    @Test
    void neverGetsThereWithTooFewParts() {
        var three = CombinedStanding.atLeast(3, List.of(ON_MONDAY, ON_TUESDAY));

        assertThat(three.complete()).isFalse();
        assertThat(three.share()).isEqualTo(2.0 / 3);
    }

    @Test
    void takesOverWhatItsPartsShow() {
        var parts = List.of(UNTOUCHED, RETURNED, SUBMITTED);

        assertThat(CombinedStanding.all(parts).returned()).isTrue();
        assertThat(CombinedStanding.all(parts).started()).isTrue();
        assertThat(CombinedStanding.all(List.of(UNTOUCHED, SUBMITTED)).returned())
                .isFalse();
        assertThat(CombinedStanding.all(List.of(UNTOUCHED)).started()).isFalse();
        assertThat(CombinedStanding.atLeast(1, parts).submitted()).isTrue();
        assertThat(CombinedStanding.atLeast(2, parts).submitted()).isFalse();
    }

    @Test
    void isWaivedOnlyIfNothingOfItWasEarned() {
        var waived = Standing.waived(TUESDAY);

        assertThat(CombinedStanding.all(List.of(waived, waived)).state()).isEqualTo(StepState.WAIVED);
        assertThat(CombinedStanding.all(List.of(waived, ON_MONDAY)).state()).isEqualTo(StepState.VERIFIED);
        assertThat(CombinedStanding.all(List.of(waived, UNTOUCHED)).waived()).isFalse();
        assertThat(CombinedStanding.all(List.of(waived)).completedOn()).isEqualTo(TUESDAY);
    }

    private static Standing done(LocalDate on) {
        return new Standing(1, 1, true, true, true, false, false, on);
    }
}
