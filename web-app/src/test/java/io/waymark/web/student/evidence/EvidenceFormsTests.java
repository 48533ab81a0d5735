package io.waymark.web.student.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ApplicationRecordPayload;
import io.waymark.advising.api.kind.AssessmentScorePayload;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.ClearanceDocumentPayload;
import io.waymark.advising.api.kind.CompetencyCheckoffPayload;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.EmploymentRecordPayload;
import io.waymark.advising.api.kind.EventAttendancePayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.LicenseRecordPayload;
import io.waymark.advising.api.kind.LinkRecordPayload;
import io.waymark.advising.api.kind.MembershipRecordPayload;
import io.waymark.advising.api.kind.MockInterviewPayload;
import io.waymark.advising.api.kind.PortfolioArtifactPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceFormsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final EvidenceForms forms = new EvidenceForms();

    static Stream<Arguments> submitted() {
        return Stream.of(
                Arguments.of(EvidenceKind.SELF_ATTESTATION, new SelfAttestationPayload(true)),
                Arguments.of(EvidenceKind.REFLECTION, new ReflectionPayload("It was good")),
                Arguments.of(EvidenceKind.CHECKLIST, new ChecklistPayload(Set.of("resume"))),
                Arguments.of(EvidenceKind.ADVISOR_REVIEW, new AdvisorReviewPayload("Page two, please")),
                Arguments.of(
                        EvidenceKind.LINK_RECORD,
                        new LinkRecordPayload(List.of(Map.of("url", "https://www.ahima.org/")))),
                Arguments.of(
                        EvidenceKind.COURSE_COMPLETION,
                        new CourseCompletionPayload("Medical terminology", null, "Alder", "Fall 2026", "B+")),
                Arguments.of(
                        EvidenceKind.DEGREE_RECORD,
                        new DegreeRecordPayload("Alder", "Health information technology", MONDAY, null)),
                Arguments.of(
                        EvidenceKind.HOURS_LOG,
                        new HoursLogPayload(
                                MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30), "Clinic", "Sorted faxes")),
                Arguments.of(
                        EvidenceKind.HOURS_LOG,
                        new HoursLogPayload(
                                MONDAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 30),
                                "Clinic",
                                "Sorted faxes",
                                new UUID(0, 1))),
                Arguments.of(
                        EvidenceKind.EVENT_ATTENDANCE,
                        new EventAttendancePayload("Meeting", "conference", "Association", MONDAY, null, null)),
                Arguments.of(
                        EvidenceKind.PORTFOLIO_ARTIFACT,
                        new PortfolioArtifactPayload("Report", "report", null, "What I found", true)),
                Arguments.of(
                        EvidenceKind.ASSESSMENT_SCORE, new AssessmentScorePayload("Practice exam", 81, MONDAY, null)),
                Arguments.of(
                        EvidenceKind.CERTIFICATION_RECORD,
                        new CertificationRecordPayload("rhit", "12345", MONDAY, MONDAY.plusYears(2))),
                Arguments.of(EvidenceKind.MEMBERSHIP_RECORD, new MembershipRecordPayload("M-7", "student", MONDAY)),
                Arguments.of(
                        EvidenceKind.APPLICATION_RECORD,
                        new ApplicationRecordPayload("Clinic", "Technician", MONDAY, "applied", null)),
                Arguments.of(
                        EvidenceKind.MOCK_INTERVIEW, new MockInterviewPayload(MONDAY, "My advisor", "Speak slower")),
                Arguments.of(
                        EvidenceKind.EMPLOYMENT_RECORD,
                        new EmploymentRecordPayload("Clinic", "Technician", MONDAY, null)),
                Arguments.of(
                        EvidenceKind.CEU_LOG,
                        new CeuLogPayload("Webinar", "AHIMA", new BigDecimal("1.5"), MONDAY, Set.of("hiim"))),
                Arguments.of(EvidenceKind.PROCEDURE_COUNT, new ProcedureCountPayload(MONDAY, "Clinic", null)),
                Arguments.of(
                        EvidenceKind.COMPETENCY_CHECKOFF, new CompetencyCheckoffPayload("vital-signs", MONDAY, null)),
                Arguments.of(EvidenceKind.LICENSE_RECORD, new LicenseRecordPayload("L-1", "CA", MONDAY, null)),
                Arguments.of(EvidenceKind.CLEARANCE_DOCUMENT, new ClearanceDocumentPayload(MONDAY, null)));
    }

    @Test
    void leaveHoursToNoPlacementOnceTheirSiteIsAnother() {
        var placed = HoursForm.again(new HoursLogPayload(
                MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30), "Clinic", "Sorted faxes", new UUID(0, 1)));
        var moved = new HoursForm(
                placed.date(),
                placed.start(),
                placed.end(),
                "Hospital",
                placed.task(),
                null,
                placed.placement(),
                placed.placedAt());

        assertThat(moved.payload().placement()).isNull();
        assertThat(placed.payload().placement()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void areThereForEveryKindThatIsSubmitted() {
        assertThat(Arrays.stream(EvidenceKind.values())
                        .filter(kind -> forms.of(kind).isEmpty()))
                .containsExactly(EvidenceKind.SESSION_COUNT);
    }

    @ParameterizedTest
    @MethodSource("submitted")
    void beginWithWhatWasReturnedAndSubmitItAgain(EvidenceKind kind, EvidencePayload returned) {
        var form = forms.of(kind).orElseThrow().begin(asked(kind, 1, 0), returned);

        assertThat(form)
                .isInstanceOfSatisfying(
                        EntryForm.class, it -> assertThat(it.payload()).isEqualTo(returned));
    }

    @Test
    void takeADecimalCommaAndAPercentSign() {
        assertThat(new CeuForm("Webinar", "AHIMA", " 1,5 ", MONDAY, null)
                        .payload()
                        .units())
                .isEqualByComparingTo("1.5");
        assertThat(new ScoreForm("Practice exam", "81 %", MONDAY).payload().scorePercent())
                .isEqualTo(81);
    }

    @Test
    void askForAsManyEntriesAsAreMissing() {
        assertThat(rows(asked(EvidenceKind.LINK_RECORD, 3, 1))).isEqualTo(2);
        assertThat(rows(asked(EvidenceKind.LINK_RECORD, 9, 0))).isEqualTo(5);
        assertThat(rows(asked(EvidenceKind.LINK_RECORD, 1, 1))).isEqualTo(1);
    }

    @Test
    void leaveOutBlankEntriesAndNameTheOthersAsTheyStand() {
        var form = new LinksForm(List.of(Map.of("url", " "), Map.of("url", "here"), Map.of("url", "there")));

        assertThat(form.payload().entries()).containsExactly(Map.of("url", "here"), Map.of("url", "there"));
        assertThat(form.fieldOf("entries[1][url]")).isEqualTo("entries[2][url]");
        assertThat(form.fieldOf("entries")).isEqualTo("entries");
    }

    private int rows(RequirementView asked) {
        var form = (LinksForm) forms.of(EvidenceKind.LINK_RECORD).orElseThrow().begin(asked, null);
        return form.entries() == null ? 0 : form.entries().size();
    }

    private static RequirementView asked(EvidenceKind kind, int target, int have) {
        var standing = new RequirementStanding(
                "some-step/piece",
                kind,
                RequirementLabel.of(kind),
                BigDecimal.valueOf(have),
                BigDecimal.ZERO,
                target,
                false,
                false,
                false,
                null);
        return new RequirementView(
                standing,
                new SelfAttestationParameters(""),
                Set.of(),
                false,
                false,
                true,
                false,
                false,
                null,
                false,
                null);
    }
}
