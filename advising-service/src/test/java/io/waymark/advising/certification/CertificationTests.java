package io.waymark.advising.certification;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.RuleView;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.core.certification.EligibilityReason;
import io.waymark.core.certification.EligibilityVerdict;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class CertificationTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC);

    private final College alder;
    private final College birch;
    private final PersonId maya;
    private final CertificationApi asMaya;

    @Autowired
    CertificationTests(Colleges colleges) {
        alder = colleges.open();
        birch = colleges.open();
        maya = alder.student("Maya");
        asMaya = alder.as(maya, Role.STUDENT, CertificationApi.class);
    }

    @Test
    void knowsNoCredentialsWithoutARoadmap() {
        assertThat(asMaya.show(maya.value()).credentials()).isEmpty();
    }

    @Test
    void knowsTheCredentialsOfBothRoadmapsOfWhoeverWalksTwo() {
        begin("health-information-technician");
        var first = keys();
        alder.as(maya, Role.STUDENT, JourneyApi.class).beginSecond(maya.value(), "phlebotomist");

        assertThat(keys())
                .startsWith(first.toArray(String[]::new))
                .contains("rhit", "cpt-nha")
                .doesNotHaveDuplicates();
        assertThat(asMaya.show(maya.value()).credentials())
                .filteredOn(it -> it.key().equals("cpt-nha"))
                .singleElement()
                .satisfies(it -> assertThat(it.step()).isNotNull());
        assertThat(alder.as(maya, Role.STUDENT, ExamApi.class).show(maya.value(), "cpt-nha"))
                .returns("cpt-nha", ExamView::credential);
    }

    private List<String> keys() {
        return asMaya.show(maya.value()).credentials().stream()
                .map(CredentialView::key)
                .toList();
    }

    @Test
    void isNobodyElses() {
        begin("health-information-technician");
        var eli = alder.as(alder.student("Eli"), Role.STUDENT, CertificationApi.class);
        var dana = alder.advisor("Dana");
        var asDana = alder.as(dana, Role.ADVISOR, CertificationApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.show(maya.value()));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.show(maya.value()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> birch.asAdmin(CertificationApi.class).show(maya.value()));

        alder.assign(dana, maya);
        assertThat(asDana.show(maya.value()).credentials()).isNotEmpty();
    }

    @Test
    void findsTheDegreeOnTheRecordOnceTheRegistrarHasSeenIt() {
        begin("health-information-technician");
        assertThat(rhit().verdict()).isEqualTo(EligibilityVerdict.NOT_YET);
        assertThat(part("associate degree")).returns(EligibilityReason.MISSING, RuleView::reason);

        var submitted = submit(
                "complete-associate-degree/degree-record",
                new DegreeRecordPayload("Alder", "HIT, AAS", TODAY.minusDays(9), null));
        assertThat(part("associate degree")).returns(EligibilityReason.WAITING, RuleView::reason);

        verify(submitted);
        assertThat(rhit().verdict()).isEqualTo(EligibilityVerdict.MET);
        assertThat(part("associate degree").restsOn())
                .last()
                .returns("HIT, AAS", RuleView.RestsOn::title)
                .returns(TODAY.minusDays(9), RuleView.RestsOn::on)
                .returns("complete-associate-degree", it -> it.step().key());
    }

    @Test
    void restsOnNoDegreeOfAProgramWhoseAccreditationHadLapsed() {
        begin("health-information-technician");
        var programs = alder.asAdmin(ProgramApi.class);
        var listed = programs.add(program(TODAY.minusDays(10)), null);
        var submitted = submit(
                "complete-associate-degree/degree-record",
                new DegreeRecordPayload("alder ", "hit, aas", TODAY.minusDays(9), null));
        verify(submitted);

        assertThat(part("associate degree"))
                .returns(EligibilityVerdict.NOT_YET, RuleView::verdict)
                .returns(EligibilityReason.NOT_ACCREDITED, RuleView::reason);
        assertThat(submitted.shown().getLast().entry())
                .extracting(ShownValue::value)
                .containsExactly(
                        "Commission on Accreditation for Health Informatics and Information Management Education",
                        TODAY.minusDays(10).toString(),
                        "ACCREDITATION_LAPSED");

        programs.change(listed.id(), program(TODAY.minusDays(9)), Revision.of(listed));
        assertThat(part("associate degree")).returns(EligibilityReason.VERIFIED, RuleView::reason);
    }

    @Test
    void saysThatTheDirectoryDoesNotKnowTheProgramOfADegree() {
        begin("health-information-technician");

        var submitted = submit(
                "complete-associate-degree/degree-record",
                new DegreeRecordPayload("Elsewhere", "HIT, AAS", TODAY.minusDays(9), null));

        assertThat(submitted.shown().getLast().entry())
                .extracting(ShownValue::value)
                .containsExactly("ACCREDITATION_UNLISTED");
    }

    @Test
    void measuresStudyAgainstWhatTheStudentWantsToStudy() {
        begin("health-information-technician");
        alder.as(maya, Role.STUDENT, StudyPlanApi.class)
                .plan(maya.value(), "rhit", new PlanStudy(TODAY.plusWeeks(2), 60, EnumSet.of(DayOfWeek.MONDAY), 3_600));

        assertThat(rhit().study()).isNotNull().returns(3_600, CredentialView.StudySummary::totalMinutes);
    }

    @Test
    void saysFromWhichDayWhoStudiesMayTestEarly() {
        begin("health-information-technician");
        verify(submit(
                "enroll-in-accredited-program/degree-record",
                new DegreeRecordPayload("Alder", "HIT, AAS", TODAY.minusYears(1), TODAY.plusMonths(10))));

        assertThat(part("Early testing"))
                .returns(EligibilityVerdict.CANNOT_TELL, RuleView::verdict)
                .returns(TODAY.plusMonths(6), RuleView::day);
    }

    @Test
    void knowsWhichCredentialsAreOnRecord() {
        begin("health-information-technician");
        submit(
                "earn-rhit/certification-record",
                new CertificationRecordPayload("rhit", "R-1", TODAY.minusDays(3), TODAY.plusYears(2)));

        assertThat(rhit().award()).returns(EligibilityReason.WAITING, RuleView::reason);
        assertThat(rhit().step()).isNotNull().returns("earn-rhit", CredentialView.RoadmapPlace::key);
        assertThat(credential("chda").award()).returns(EligibilityReason.MISSING, RuleView::reason);
    }

    @Test
    void canBePracticedOnlyWhereThereAreQuestionsEvenIfTheDomainsAreKnown() {
        begin("health-information-technician");

        assertThat(rhit().practiced()).isTrue();
        assertThat(credential("chda").domains()).isNotEmpty();
        assertThat(credential("chda").practiced()).isFalse();
    }

    @Test
    void saysWhatIsKnownOfAnExamWithItsSource() {
        begin("health-information-technician");

        assertThat(rhit().exam())
                .extracting(CredentialView.ExamFact::key)
                .contains("total-questions", "time-minutes", "retest-wait-days");
        assertThat(rhit().domains()).hasSize(6);
        assertThat(rhit().issuer()).startsWith("American Health Information");
        assertThat(credential("chps").rules())
                .singleElement()
                .satisfies(it -> assertThat(it.provenance().checkedOn()).isNotNull());
    }

    @Test
    void worksForEveryRoadmap() {
        begin("phlebotomist");

        assertThat(asMaya.show(maya.value()).credentials())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.called()).isNotBlank());
    }

    private CredentialView rhit() {
        return credential("rhit");
    }

    private CredentialView credential(String key) {
        return asMaya.show(maya.value()).credentials().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private RuleView part(String text) {
        return rhit().rules().getFirst().parts().stream()
                .filter(it -> it.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private void begin(String roadmap) {
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney(roadmap, null));
    }

    private static ProgramEntry program(LocalDate accreditedThrough) {
        return new ProgramEntry(
                "Alder",
                "HIT, AAS",
                DegreeLevel.ASSOCIATE,
                "51.0707",
                StudyMode.ONLINE,
                "cahiim",
                accreditedThrough,
                null,
                24,
                12_400,
                "https://college.example/hit");
    }

    private EvidenceView submit(String requirement, EvidencePayload payload) {
        return alder.as(maya, Role.STUDENT, EvidenceApi.class).submit(new SubmitEvidence(requirement, payload), null);
    }

    private void verify(EvidenceView submitted) {
        alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class)
                .verify(submitted.id(), VerifyEvidence.AS_IT_IS, Revision.of(submitted));
    }
}
