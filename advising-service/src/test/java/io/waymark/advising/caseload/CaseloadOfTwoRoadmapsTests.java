package io.waymark.advising.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.caseload.SecondStanding;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever walks two roadmaps is on a caseload once, with both. */
@AdvisingTest
class CaseloadOfTwoRoadmapsTests {

    private static final String FIRST = "health-information-technician";
    private static final String SECOND = "phlebotomist";

    private final College alder;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;
    private final PersonId maya;
    private final PersonId eli;
    private final CaseloadApi caseload;
    private final JourneyApi asMaya;
    private final JourneyApi asDana;

    @Autowired
    CaseloadOfTwoRoadmapsTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        alder = colleges.open();
        var dana = alder.advisor("Dana");
        caseload = alder.as(dana, Role.ADVISOR, CaseloadApi.class);
        asDana = alder.as(dana, Role.ADVISOR, JourneyApi.class);
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        alder.assign(dana, maya, eli);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney(FIRST, null));
        alder.asAdmin(JourneyApi.class).start(eli.value(), new StartJourney(FIRST, null));
        asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);
        asMaya.beginSecond(maya.value(), SECOND);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void namesTheSecondWithHowFarItIs() {
        assertThat(row(eli).second()).isNull();
        assertThat(row(maya)).returns("Health Information Technician", CaseloadRow::roadmapTitle);
        assertThat(row(maya).second())
                .isNotNull()
                .returns("Phlebotomist", SecondStanding::roadmapTitle)
                .returns(0, SecondStanding::percent)
                .returns(1, SecondStanding::stageNumber);

        asMaya.endSecond(maya.value(), SECOND);

        assertThat(row(maya).second()).isNull();
        assertThat(alder.count("second_standing")).isZero();
    }

    @Test
    void keepsUpWithWhatIsVerified() {
        asDana.waive(maya.value(), "research-phlebotomy-settings", new WaiveStep("Seen."));

        assertThat(row(maya).percent()).isZero();
        assertThat(row(maya).second())
                .isNotNull()
                .extracting(SecondStanding::percent)
                .isEqualTo(asMaya.home(maya.value(), SECOND).journey().percent())
                .isNotEqualTo(0);
    }

    @Test
    void isFoundByTheStageOfEither() {
        change("update second_standing set stage_key = 'job-search' where institution_id = ?");

        assertThat(names("job-search")).containsExactly("Maya");
        assertThat(names("research-the-field")).contains("Maya", "Eli");
    }

    @Test
    void saysWhichRoadmapWaitingEvidenceIsOf() {
        submit(maya, "research-phlebotomy-settings/reflection");
        submit(eli, "research-duties/reflection");
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(3)));

        assertThat(reason(maya, SignalKind.EVIDENCE_WAITING).roadmaps()).containsExactly("Phlebotomist");
        assertThat(reason(eli, SignalKind.EVIDENCE_WAITING).roadmaps()).isEmpty();
    }

    @Test
    void namesBothWhereAStepIsOfBoth() {
        alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.review("write-cover-letter/advisor-review", "Dear all, take me."), null);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(3)));

        assertThat(reason(maya, SignalKind.EVIDENCE_WAITING).roadmaps())
                .containsExactly("Health Information Technician", "Phlebotomist");
    }

    @Test
    void takesNoNoticeOfWhatIsWaivedOnTheSecond() {
        submit(maya, "research-phlebotomy-settings/reflection");
        asDana.waive(maya.value(), "research-phlebotomy-settings", new WaiveStep("Seen."));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(3)));
        night();

        assertThat(row(maya).reasons()).extracting(AttentionReason::kind).doesNotContain(SignalKind.EVIDENCE_WAITING);
    }

    @Test
    void noticesADelayOnTheSecondAndNamesIt() {
        change("update second_standing set promised = promised - 60 where institution_id = ?");
        night();

        assertThat(reason(maya, SignalKind.BEHIND_FORECAST))
                .returns(60, AttentionReason::days)
                .returns(null, AttentionReason::about)
                .returns(List.of("Phlebotomist"), AttentionReason::roadmaps);

        change("update journey_standing set promised = promised - 90 where institution_id = ?");
        night();

        assertThat(reason(maya, SignalKind.BEHIND_FORECAST))
                .returns(90, AttentionReason::days)
                .returns(List.of("Health Information Technician"), AttentionReason::roadmaps);
        assertThat(reason(eli, SignalKind.BEHIND_FORECAST))
                .returns(90, AttentionReason::days)
                .returns(null, AttentionReason::about)
                .returns(List.of(), AttentionReason::roadmaps);
    }

    @Test
    void forgetsADelayOnTheSecondOnceItIsLeft() {
        change("update second_standing set promised = promised - 60 where institution_id = ?");
        night();
        asMaya.endSecond(maya.value(), SECOND);

        assertThat(row(maya).reasons()).extracting(AttentionReason::kind).doesNotContain(SignalKind.BEHIND_FORECAST);
    }

    private void submit(PersonId student, String requirement) {
        alder.as(student, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection(requirement, "word ".repeat(100)), null);
    }

    private void night() {
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    private void change(String sql) {
        alder.sql(sql.replace("?", "'" + alder.id().value() + "' returning student_id"), UUID.class);
    }

    private CaseloadRow row(PersonId student) {
        return caseload.show(student.value());
    }

    private AttentionReason reason(PersonId student, SignalKind kind) {
        return row(student).reasons().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String stage) {
        return caseload.list(CaseloadView.EVERYONE, null, null, stage, CaseloadSort.NAME, null, 10).items().stream()
                .map(it -> it.student().givenName())
                .toList();
    }
}
