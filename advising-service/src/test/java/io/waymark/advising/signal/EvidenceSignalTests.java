package io.waymark.advising.signal;

import static io.waymark.advising.signal.AdvisedStudent.MONDAY;
import static io.waymark.advising.signal.AdvisedStudent.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the advisor and what was returned: from when, and what ends it. */
@AdvisingTest
class EvidenceSignalTests {

    private final MovableClock clock;
    private final AdvisedStudent maya;

    @Autowired
    EvidenceSignalTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        maya = AdvisedStudent.onTheRoad(colleges, clock, nightlyWorks);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MONDAY);
    }

    @Test
    void waitsForTheAdvisorFromTheSubmissionToTheDecision() {
        var reflection = maya.submit();

        assertThat(waiting()).containsExactly("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);
        maya.nightAfter(Duration.ofDays(3));
        assertThat(waiting()).containsExactly("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);

        maya.verify(reflection);
        assertThat(maya.closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("VERIFIED");
    }

    @Test
    void waitsNoLongerForWhatIsReturnedWithdrawnOrWaived() {
        maya.returnForChanges(maya.submit());
        maya.withdraw(maya.submit());
        maya.submit();
        maya.waive();

        assertThat(maya.closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("RETURNED", "WITHDRAWN", "WAIVED");
        assertThat(waiting()).isEmpty();

        maya.takeWaiverBack();
        assertThat(waiting()).containsExactly("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);
    }

    @Test
    void waitsAsLongAsBeforeOnceADecisionIsUndone() {
        var reflection = maya.submit();
        maya.after(Duration.ofDays(2));

        maya.undo(maya.verify(reflection));

        assertThat(waiting()).containsExactly("EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION);
    }

    @Test
    void waitsAnewFromTheDayOnWhichADecisionIsReopened() {
        var verified = maya.verify(maya.submit());
        maya.after(Duration.ofDays(5));
        var reopened = maya.reopen(verified);
        assertThat(waiting()).containsExactly("EVIDENCE_WAITING since 2026-03-07 about " + REFLECTION);

        maya.after(Duration.ofDays(6));
        maya.undo(maya.returnForChanges(reopened));
        assertThat(waiting()).containsExactly("EVIDENCE_WAITING since 2026-03-07 about " + REFLECTION);
        assertThat(maya.closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("VERIFIED", "RETURNED");
    }

    @Test
    void waitsForNobodyButTheAdvisor() {
        maya.submit();
        maya.college.sql("update verification set capacity = 'REGISTRAR' returning 1", Integer.class);

        maya.nightAfter(Duration.ofDays(1));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void countsReturnedEvidenceFromItsLastReturn() {
        maya.returnForChanges(maya.submit());
        maya.nightAfter(Duration.ofDays(6));
        assertThat(returned()).isEmpty();
        maya.nightAfter(Duration.ofDays(7));
        assertThat(returned()).containsExactly("RETURNED_EVIDENCE since 2026-03-02 about " + REFLECTION);

        var again = maya.submit();
        assertThat(maya.closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("SUBMITTED");

        maya.after(Duration.ofDays(8));
        maya.returnForChanges(again);
        maya.nightAfter(Duration.ofDays(14));
        assertThat(returned()).isEmpty();
        maya.nightAfter(Duration.ofDays(15));
        assertThat(returned()).containsExactly("RETURNED_EVIDENCE since 2026-03-10 about " + REFLECTION);
    }

    @Test
    void countsFromTheReturnThatFollowedAReopening() {
        var returned = maya.returnForChanges(maya.submit());
        maya.nightAfter(Duration.ofDays(7));
        var reopened = maya.reopen(returned);

        assertThat(returned()).isEmpty();
        assertThat(maya.closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("REOPENED");

        maya.after(Duration.ofDays(9));
        maya.returnForChanges(reopened);
        maya.nightAfter(Duration.ofDays(15));
        assertThat(returned()).isEmpty();
        maya.nightAfter(Duration.ofDays(16));
        assertThat(returned()).containsExactly("RETURNED_EVIDENCE since 2026-03-11 about " + REFLECTION);
    }

    @Test
    void endsWithAnUndoneReturn() {
        maya.college
                .asAdmin(SignalSettingApi.class)
                .change(SignalKind.RETURNED_EVIDENCE, new SignalSettingEntry(true, 50, 0), new Revision(0));
        var returned = maya.returnForChanges(maya.submit());
        assertThat(returned()).hasSize(1);

        maya.undo(returned);

        assertThat(returned()).isEmpty();
        assertThat(maya.closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("REOPENED");
    }

    @Test
    void lastsUntilReturnedEvidenceIsWithdrawnOrItsStepWaived() {
        var returned = maya.returnForChanges(maya.submit());
        maya.nightAfter(Duration.ofDays(7));

        maya.waive();
        assertThat(maya.closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("WAIVED");
        maya.takeWaiverBack();
        assertThat(returned()).containsExactly("RETURNED_EVIDENCE since 2026-03-02 about " + REFLECTION);

        maya.withdraw(returned);
        assertThat(maya.closedBy(SignalKind.RETURNED_EVIDENCE)).containsExactly("WAIVED", "WITHDRAWN");
    }

    private List<String> waiting() {
        return maya.open(SignalKind.EVIDENCE_WAITING);
    }

    private List<String> returned() {
        return maya.open(SignalKind.RETURNED_EVIDENCE);
    }
}
