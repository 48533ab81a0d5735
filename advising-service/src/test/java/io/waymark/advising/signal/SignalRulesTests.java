package io.waymark.advising.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.signal.Finding.Holds;
import io.waymark.advising.signal.Finding.Resolved;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalRulesTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST_MONDAY = MONDAY.minusWeeks(1);

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void saysNothingOfWhoIsNotActiveOrHasNoAdvisorOrOfWhatIsTurnedOff(SignalKind kind) {
        var troubled = StudentFactsFixtures.inEveryTrouble();
        var off = new SignalSetting(kind, false, 50, 0, 1);

        assertThat(judge(kind, troubled)).isInstanceOf(Holds.class);
        assertThat(judge(kind, troubled.but(it -> it.active = false))).isEqualTo(new Resolved(Resolution.DEACTIVATED));
        assertThat(judge(kind, troubled.but(it -> it.assigned = null))).isEqualTo(new Resolved(Resolution.UNASSIGNED));
        assertThat(SignalRules.judge(off, troubled.facts(), MONDAY)).isEqualTo(new Resolved(Resolution.TURNED_OFF));
    }

    @Test
    void evidenceWaitsSinceTheOldestWasSubmitted() {
        var student = StudentFactsFixtures.student()
                .waiting("plan/reflection", MONDAY)
                .waiting("research/reflection", LAST_MONDAY);

        assertThat(judge(SignalKind.EVIDENCE_WAITING, student))
                .isEqualTo(new Holds(LAST_MONDAY, null, "research/reflection"));
    }

    @Test
    void evidenceWaitsNoLongerOnceItIsDecidedWithdrawnOrWaived() {
        var kind = SignalKind.EVIDENCE_WAITING;

        for (var fate : new Resolution[] {Resolution.VERIFIED, Resolution.RETURNED, Resolution.WITHDRAWN}) {
            assertThat(judge(kind, StudentFactsFixtures.student().open(kind, "research/reflection", fate)))
                    .isEqualTo(new Resolved(fate));
        }
        assertThat(judge(
                        kind,
                        StudentFactsFixtures.student()
                                .waiting("research/reflection", LAST_MONDAY)
                                .open(kind, "research/reflection", Resolution.SUBMITTED)
                                .but(it -> it.waived.add("research"))))
                .isEqualTo(new Resolved(Resolution.WAIVED));
    }

    @Test
    void returnedEvidenceIsDueAfterSevenDays() {
        var kind = SignalKind.RETURNED_EVIDENCE;

        assertThat(judge(kind, StudentFactsFixtures.student().returned("research/reflection", LAST_MONDAY)))
                .isEqualTo(new Holds(LAST_MONDAY, null, "research/reflection"));
        assertThat(judge(kind, StudentFactsFixtures.student().returned("research/reflection", LAST_MONDAY.plusDays(1))))
                .isEqualTo(new Resolved(Resolution.NOT_DUE));
    }

    @Test
    void returnedEvidenceEndsWithWhatTheStudentDoesAboutIt() {
        var kind = SignalKind.RETURNED_EVIDENCE;

        for (var fate : new Resolution[] {Resolution.SUBMITTED, Resolution.WITHDRAWN, Resolution.VERIFIED}) {
            assertThat(judge(kind, StudentFactsFixtures.student().open(kind, "research/reflection", fate)))
                    .isEqualTo(new Resolved(fate));
        }
        assertThat(judge(
                        kind,
                        StudentFactsFixtures.student()
                                .returned("plan/reflection", MONDAY)
                                .open(kind, "research/reflection", Resolution.SUBMITTED)))
                .isEqualTo(new Resolved(Resolution.SUBMITTED));
    }

    @Test
    void aMissedAppointmentCountsUntilTheNextIsBookedOrAttendedOrTheWordCorrected() {
        var kind = SignalKind.MISSED_APPOINTMENT;
        var missed = StudentFactsFixtures.student().missed(LAST_MONDAY);

        assertThat(judge(kind, missed)).isEqualTo(Holds.since(LAST_MONDAY));
        assertThat(judge(kind, missed.but(it -> it.toCome = true))).isEqualTo(new Resolved(Resolution.BOOKED));
        assertThat(judge(kind, missed.but(it -> it.attendedSince = true))).isEqualTo(new Resolved(Resolution.ATTENDED));
        assertThat(judge(kind, StudentFactsFixtures.student())).isEqualTo(new Resolved(Resolution.CORRECTED));
    }

    @Test
    void isBehindFromFourteenDaysSinceTheDayThatWasFirstSo() {
        var kind = SignalKind.BEHIND_FORECAST;

        assertThat(judge(kind, StudentFactsFixtures.student().behind(13)))
                .isEqualTo(new Resolved(Resolution.CAUGHT_UP));
        assertThat(judge(kind, StudentFactsFixtures.student().behind(14))).isEqualTo(new Holds(MONDAY, 14, null));
        assertThat(judge(kind, StudentFactsFixtures.student().behind(20).open(kind, null, null)))
                .isEqualTo(new Holds(LAST_MONDAY, 20, null));
        assertThat(judge(
                        new SignalSetting(kind, true, 40, 0, 1),
                        StudentFactsFixtures.student().behind(0)))
                .isEqualTo(new Resolved(Resolution.CAUGHT_UP));
    }

    @Test
    void contactIsCountedFromTheAssignmentIfThereNeverWasOne() {
        var kind = SignalKind.NO_CONTACT;
        var longAgo = MONDAY.minusDays(30);

        assertThat(judge(kind, StudentFactsFixtures.student().contact(longAgo))).isEqualTo(Holds.since(longAgo));
        assertThat(judge(kind, StudentFactsFixtures.student().contact(longAgo.plusDays(1))))
                .isEqualTo(new Resolved(Resolution.NOT_DUE));
        assertThat(judge(kind, StudentFactsFixtures.student().assigned(longAgo)))
                .isEqualTo(Holds.since(longAgo));
    }

    @Test
    void noContactEndsWithContactAndWithAnotherAdvisor() {
        var kind = SignalKind.NO_CONTACT;
        var lonely = StudentFactsFixtures.student().open(kind, null, null);

        assertThat(judge(kind, lonely.contact(MONDAY))).isEqualTo(new Resolved(Resolution.CONTACTED));
        assertThat(judge(kind, StudentFactsFixtures.student().assigned(MONDAY).open(kind, null, null)))
                .isEqualTo(new Resolved(Resolution.REASSIGNED));
    }

    @Test
    void aNewStudentWantsAnAppointmentUntilOneIsBookedOrThereWasContact() {
        var kind = SignalKind.NO_APPOINTMENT;

        assertThat(judge(kind, StudentFactsFixtures.student().assigned(LAST_MONDAY)))
                .isEqualTo(Holds.since(LAST_MONDAY));
        assertThat(judge(kind, StudentFactsFixtures.student().but(it -> it.toCome = true)))
                .isEqualTo(new Resolved(Resolution.BOOKED));
        assertThat(judge(kind, StudentFactsFixtures.student().contact(LAST_MONDAY)))
                .isEqualTo(new Resolved(Resolution.CONTACTED));
    }

    @Test
    void aStudentOnNoRoadmapIsPutOnOne() {
        var kind = SignalKind.NO_ROADMAP;

        assertThat(judge(
                        kind,
                        StudentFactsFixtures.student().assigned(LAST_MONDAY).but(it -> it.onRoadmap = false)))
                .isEqualTo(Holds.since(LAST_MONDAY));
        assertThat(judge(kind, StudentFactsFixtures.student())).isEqualTo(new Resolved(Resolution.ROADMAP_STARTED));
    }

    private static Finding judge(SignalKind kind, StudentFactsFixtures student) {
        return judge(SignalSetting.standard(kind), student);
    }

    private static Finding judge(SignalSetting setting, StudentFactsFixtures student) {
        return SignalRules.judge(setting, student.facts(), MONDAY);
    }
}
