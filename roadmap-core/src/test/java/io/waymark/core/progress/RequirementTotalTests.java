package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequirementTotalTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final RequirementId HOURS = RequirementId.of("work/hours-log");

    private final RequirementTotal eightHours = new RequirementTotal(new EvidenceRequirement(
            HOURS,
            new EvidenceSpec.HoursLog(8, "hours", List.of()),
            Set.of(VerifierRole.SITE_SUPERVISOR),
            false,
            false,
            null,
            false,
            null));

    @Test
    void startsWithNothing() {
        var standing = eightHours.standing();

        assertThat(standing.state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(standing.share()).isZero();
        assertThat(eightHours.submittedOrVerified()).isEqualTo(Amount.NOTHING);
    }

    @Test
    void keepsVerifiedAndSubmittedApart() {
        add(EvidenceState.VERIFIED, 2, MONDAY);
        add(EvidenceState.SUBMITTED, 4, TUESDAY);

        var standing = eightHours.standing();
        var progress = eightHours.progress();

        assertThat(standing.share()).isEqualTo(0.25);
        assertThat(standing.nearness()).isEqualTo(0.75);
        assertThat(standing.state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(progress.verified()).isEqualTo(Amount.of(2));
        assertThat(progress.submitted()).isEqualTo(Amount.of(4));
        assertThat(progress.isMet()).isFalse();
    }

    @Test
    void isSubmittedOnceAllOfItIsThereAndSomeIsUnverified() {
        add(EvidenceState.VERIFIED, 7, MONDAY);
        add(EvidenceState.SUBMITTED, 1, MONDAY);

        assertThat(eightHours.standing().state()).isEqualTo(StepState.SUBMITTED);
        assertThat(eightHours.standing().complete()).isFalse();
    }

    @Test
    void isMetOnTheDayTheTargetIsReachedAndNotAgainLater() {
        add(EvidenceState.VERIFIED, 4, MONDAY);
        add(EvidenceState.VERIFIED, 4, TUESDAY);
        add(EvidenceState.VERIFIED, 4, TUESDAY.plusDays(1));

        assertThat(eightHours.standing().state()).isEqualTo(StepState.VERIFIED);
        assertThat(eightHours.standing().completedOn()).isEqualTo(TUESDAY);
        assertThat(eightHours.progress().isMet()).isTrue();
    }

    @Test
    void staysReturnedUntilEnoughIsSubmitted() {
        add(EvidenceState.RETURNED, 8, MONDAY);
        assertThat(eightHours.standing().state()).isEqualTo(StepState.RETURNED);

        add(EvidenceState.SUBMITTED, 7, TUESDAY);
        assertThat(eightHours.standing().returned()).isTrue();
        assertThat(eightHours.progress().returned()).isTrue();

        add(EvidenceState.SUBMITTED, 1, TUESDAY);
        assertThat(eightHours.standing().state()).isEqualTo(StepState.SUBMITTED);
        assertThat(eightHours.progress().returned()).isFalse();
    }

    @Test
    void countsNothingOfWhatWasReturned() {
        add(EvidenceState.RETURNED, 8, MONDAY);

        assertThat(eightHours.submittedOrVerified()).isEqualTo(Amount.NOTHING);
        assertThat(eightHours.standing().nearness()).isZero();
        assertThat(eightHours.standing().started()).isTrue();
    }

    @Test
    void isNotStartedByWhatCountsNothing() {
        add(EvidenceState.SUBMITTED, 0, MONDAY);

        assertThat(eightHours.standing().state()).isEqualTo(StepState.NOT_STARTED);
    }

    @Test
    void isReliedOnAsFarAsTheLeastThatItTakes() {
        assertThat(eightHours.progress().assurance()).isNull();

        add(EvidenceState.SUBMITTED, 8, MONDAY);
        assertThat(eightHours.progress().assurance()).isNull();

        verify(4, Assurance.SELF_REPORTED);
        assertThat(eightHours.progress().assurance()).isEqualTo(Assurance.SELF_REPORTED);

        verify(4, Assurance.CONFIRMED_BY_ISSUER);
        assertThat(eightHours.progress().assurance()).isEqualTo(Assurance.SELF_REPORTED);

        verify(4, Assurance.VERIFIED);
        assertThat(eightHours.progress().assurance()).isEqualTo(Assurance.VERIFIED);

        verify(4, Assurance.CONFIRMED_BY_ISSUER);
        assertThat(eightHours.progress().assurance()).isEqualTo(Assurance.CONFIRMED_BY_ISSUER);
    }

    private void verify(int hours, Assurance assurance) {
        eightHours.add(new EvidenceItem(HOURS, EvidenceState.VERIFIED, Amount.of(hours), MONDAY, assurance));
    }

    private void add(EvidenceState state, int hours, LocalDate on) {
        eightHours.add(new EvidenceItem(HOURS, state, Amount.of(hours), on));
    }
}
