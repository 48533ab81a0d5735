package io.waymark.advising.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalChangesTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST_MONDAY = MONDAY.minusWeeks(1);
    private static final String REFLECTION = "research/reflection";
    private static final StudentFactsFixtures WAITING =
            StudentFactsFixtures.student().waiting(REFLECTION, LAST_MONDAY);

    @Test
    void opensWhatIsNotOpenYetForTheAdvisor() {
        assertThat(changes(WAITING).opened()).singleElement().satisfies(it -> {
            assertThat(it.id()).isNull();
            assertThat(it.owner()).isEqualTo(WAITING.advisor);
            assertThat(it.severity()).isEqualTo(70);
            assertThat(it.finding()).isEqualTo(new Finding.Holds(LAST_MONDAY, null, REFLECTION));
        });
    }

    @Test
    void leavesAloneWhatIsSaidAlready() {
        assertThat(changes(WAITING.open(SignalKind.EVIDENCE_WAITING, REFLECTION, Resolution.SUBMITTED)))
                .isEqualTo(new SignalChanges(List.of(), List.of(), List.of()));
    }

    @Test
    void changesTheOwnerTheSeverityAndWhatItIsAbout() {
        var open = WAITING.open(SignalKind.EVIDENCE_WAITING, REFLECTION, Resolution.SUBMITTED);
        var next = PersonId.next();

        assertThat(changes(open.but(it -> it.assigned = new StudentFacts.Assigned(next, MONDAY)))
                        .changed())
                .singleElement()
                .returns(next, SignalChanges.Signal::owner);
        assertThat(changes(open, new SignalSetting(SignalKind.EVIDENCE_WAITING, true, 5, 0, 1))
                        .changed())
                .singleElement()
                .returns(5, SignalChanges.Signal::severity);
        assertThat(changes(open.waiting("plan/reflection", LAST_MONDAY.minusDays(1)))
                        .changed())
                .singleElement()
                .returns(
                        new Finding.Holds(LAST_MONDAY.minusDays(1), null, "plan/reflection"),
                        SignalChanges.Signal::finding);
    }

    @Test
    void closesWhatIsNoLongerSoAndSaysByWhat() {
        var open = StudentFactsFixtures.student().open(SignalKind.EVIDENCE_WAITING, REFLECTION, Resolution.VERIFIED);
        var id = open.facts().open().get(SignalKind.EVIDENCE_WAITING);

        assertThat(changes(open).resolved()).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo(Resolution.VERIFIED);
            assertThat(id).isNotNull().returns(it.id(), OpenSignal::id);
        });
    }

    private static SignalChanges changes(StudentFactsFixtures student) {
        return changes(student, SignalSetting.standard(SignalKind.EVIDENCE_WAITING));
    }

    private static SignalChanges changes(StudentFactsFixtures student, SignalSetting setting) {
        return SignalChanges.between(List.of(student.facts()), Map.of(setting.kind(), setting), MONDAY);
    }
}
