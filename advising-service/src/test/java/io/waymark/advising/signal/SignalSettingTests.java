package io.waymark.advising.signal;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.advising.api.signal.SignalSettingView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class SignalSettingTests {

    private static final Revision UNTOUCHED = new Revision(0);

    private final College alder;
    private final SignalsOvernight night;
    private final PersonId dana;
    private final SignalSettingApi settings;

    @Autowired
    SignalSettingTests(Colleges colleges, SignalsOvernight night) {
        this.night = night;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        settings = alder.asAdmin(SignalSettingApi.class);
    }

    @Test
    void isAsTheServiceHasItUntilTheCollegeSaysOtherwise() {
        assertThat(settings.list())
                .hasSize(SignalKind.values().length)
                .contains(new SignalSettingView(SignalKind.RETURNED_EVIDENCE, true, 50, 7, 0));

        var changed = settings.change(SignalKind.RETURNED_EVIDENCE, new SignalSettingEntry(true, 80, 14), UNTOUCHED);

        assertThat(changed).isEqualTo(new SignalSettingView(SignalKind.RETURNED_EVIDENCE, true, 80, 14, 1));
        assertThat(settings.list()).contains(changed);
        assertThat(settings.change(
                        SignalKind.RETURNED_EVIDENCE, new SignalSettingEntry(true, 80, 14), Revision.of(changed)))
                .isEqualTo(changed);
    }

    @Test
    void isNotOverwrittenByWhoDidNotSeeIt() {
        settings.change(SignalKind.NO_CONTACT, new SignalSettingEntry(true, 80, 14), UNTOUCHED);

        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> settings.change(SignalKind.NO_CONTACT, new SignalSettingEntry(false, 0, 0), UNTOUCHED));
    }

    @Test
    void isWithinBoundsAndForAdminsOnly() {
        refused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                () -> settings.change(SignalKind.NO_CONTACT, new SignalSettingEntry(true, 101, 0), UNTOUCHED));
        refused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                () -> settings.change(SignalKind.NO_CONTACT, new SignalSettingEntry(true, 10, 366), UNTOUCHED));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(dana, Role.ADVISOR, SignalSettingApi.class).list());
    }

    @Test
    void ordersTheCaseloadByTheCollegesWeights() {
        var eli = alder.student("Eli");
        var maya = alder.student("Maya");
        alder.assign(dana, eli, maya);
        alder.asAdmin(JourneyApi.class).start(eli.value(), new StartJourney("health-information-technician", null));
        alder.as(eli, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection("research-duties/reflection", "word ".repeat(100)), null);
        assertThat(names()).containsExactly("Eli", "Maya");

        settings.change(SignalKind.NO_ROADMAP, new SignalSettingEntry(true, 90, 0), UNTOUCHED);
        follow();

        assertThat(names()).containsExactly("Maya", "Eli");
        assertThat(caseload().getFirst().reasons())
                .extracting(AttentionReason::kind, AttentionReason::severity)
                .containsExactly(tuple(SignalKind.NO_ROADMAP, 90), tuple(SignalKind.NO_APPOINTMENT, 20));
    }

    @Test
    void closesWhatTheCollegeDoesNotWant() {
        alder.assign(dana, alder.student("Maya"));
        settings.change(SignalKind.NO_ROADMAP, new SignalSettingEntry(false, 10, 0), UNTOUCHED);
        settings.change(SignalKind.NO_APPOINTMENT, new SignalSettingEntry(true, 20, 3), UNTOUCHED);
        follow();

        assertThat(caseload()).isEmpty();
        assertThat(alder.sql("select resolution from signal order by resolution", String.class))
                .containsExactly("NOT_DUE", "TURNED_OFF");
    }

    /** What the background does after a change, at once. */
    private void follow() {
        CurrentInstitution.run(alder.id(), () -> new SignalWork(alder.id().value()).run(night::run));
    }

    private List<String> names() {
        return caseload().stream().map(it -> it.student().givenName()).toList();
    }

    private List<CaseloadRow> caseload() {
        return alder.as(dana, Role.ADVISOR, CaseloadApi.class)
                .list(CaseloadView.ATTENTION, null, null, null, CaseloadSort.URGENCY, null, 10)
                .items();
    }
}
