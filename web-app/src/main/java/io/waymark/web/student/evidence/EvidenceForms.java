package io.waymark.web.student.evidence;

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
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.EmploymentRecordPayload;
import io.waymark.advising.api.kind.EventAttendancePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.LicenseRecordPayload;
import io.waymark.advising.api.kind.LinkRecordPayload;
import io.waymark.advising.api.kind.MembershipRecordPayload;
import io.waymark.advising.api.kind.MockInterviewPayload;
import io.waymark.advising.api.kind.PortfolioArtifactPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.core.roadmap.EvidenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of all kinds of evidence that a student submits. Sessions are counted by themselves and have none. */
@Component
public class EvidenceForms {

    private static final List<FormOfKind<?, ?>> FORMS = List.of(
            new FormOfKind<>(
                    EvidenceKind.SELF_ATTESTATION,
                    "attestation",
                    AttestationForm.class,
                    SelfAttestationPayload.class,
                    _ -> AttestationForm.blank(),
                    AttestationForm::again),
            new FormOfKind<>(
                    EvidenceKind.REFLECTION,
                    "reflection",
                    ReflectionForm.class,
                    ReflectionPayload.class,
                    _ -> ReflectionForm.blank(),
                    ReflectionForm::again),
            new FormOfKind<>(
                    EvidenceKind.CHECKLIST,
                    "checklist",
                    ChecklistForm.class,
                    ChecklistPayload.class,
                    _ -> ChecklistForm.blank(),
                    ChecklistForm::again),
            new FormOfKind<>(
                    EvidenceKind.LINK_RECORD,
                    "links",
                    LinksForm.class,
                    LinkRecordPayload.class,
                    LinksForm::blank,
                    LinksForm::again),
            new FormOfKind<>(
                    EvidenceKind.DOCUMENT_UPLOAD,
                    "document",
                    DocumentForm.class,
                    DocumentUploadPayload.class,
                    _ -> DocumentForm.blank(),
                    DocumentForm::again),
            new FormOfKind<>(
                    EvidenceKind.ADVISOR_REVIEW,
                    "review",
                    ReviewForm.class,
                    AdvisorReviewPayload.class,
                    _ -> ReviewForm.blank(),
                    ReviewForm::again),
            new FormOfKind<>(
                    EvidenceKind.COURSE_COMPLETION,
                    "course",
                    CourseForm.class,
                    CourseCompletionPayload.class,
                    _ -> CourseForm.blank(),
                    CourseForm::again),
            new FormOfKind<>(
                    EvidenceKind.DEGREE_RECORD,
                    "degree",
                    DegreeForm.class,
                    DegreeRecordPayload.class,
                    _ -> DegreeForm.blank(),
                    DegreeForm::again),
            new FormOfKind<>(
                    EvidenceKind.HOURS_LOG,
                    "hours",
                    HoursForm.class,
                    HoursLogPayload.class,
                    _ -> HoursForm.blank(),
                    HoursForm::again),
            new FormOfKind<>(
                    EvidenceKind.EVENT_ATTENDANCE,
                    "event",
                    EventForm.class,
                    EventAttendancePayload.class,
                    _ -> EventForm.blank(),
                    EventForm::again),
            new FormOfKind<>(
                    EvidenceKind.PORTFOLIO_ARTIFACT,
                    "artifact",
                    ArtifactForm.class,
                    PortfolioArtifactPayload.class,
                    _ -> ArtifactForm.blank(),
                    ArtifactForm::again),
            new FormOfKind<>(
                    EvidenceKind.ASSESSMENT_SCORE,
                    "score",
                    ScoreForm.class,
                    AssessmentScorePayload.class,
                    _ -> ScoreForm.blank(),
                    ScoreForm::again),
            new FormOfKind<>(
                    EvidenceKind.CERTIFICATION_RECORD,
                    "certification",
                    CertificationForm.class,
                    CertificationRecordPayload.class,
                    _ -> CertificationForm.blank(),
                    CertificationForm::again),
            new FormOfKind<>(
                    EvidenceKind.MEMBERSHIP_RECORD,
                    "membership",
                    MembershipForm.class,
                    MembershipRecordPayload.class,
                    _ -> MembershipForm.blank(),
                    MembershipForm::again),
            new FormOfKind<>(
                    EvidenceKind.APPLICATION_RECORD,
                    "application",
                    ApplicationForm.class,
                    ApplicationRecordPayload.class,
                    _ -> ApplicationForm.blank(),
                    ApplicationForm::again),
            new FormOfKind<>(
                    EvidenceKind.MOCK_INTERVIEW,
                    "interview",
                    InterviewForm.class,
                    MockInterviewPayload.class,
                    _ -> InterviewForm.blank(),
                    InterviewForm::again),
            new FormOfKind<>(
                    EvidenceKind.EMPLOYMENT_RECORD,
                    "employment",
                    EmploymentForm.class,
                    EmploymentRecordPayload.class,
                    _ -> EmploymentForm.blank(),
                    EmploymentForm::again),
            new FormOfKind<>(
                    EvidenceKind.CEU_LOG,
                    "units",
                    CeuForm.class,
                    CeuLogPayload.class,
                    _ -> CeuForm.blank(),
                    CeuForm::again),
            new FormOfKind<>(
                    EvidenceKind.PROCEDURE_COUNT,
                    "procedure",
                    ProcedureForm.class,
                    ProcedureCountPayload.class,
                    _ -> ProcedureForm.blank(),
                    ProcedureForm::again),
            new FormOfKind<>(
                    EvidenceKind.COMPETENCY_CHECKOFF,
                    "competency",
                    CompetencyForm.class,
                    CompetencyCheckoffPayload.class,
                    _ -> CompetencyForm.blank(),
                    CompetencyForm::again),
            new FormOfKind<>(
                    EvidenceKind.LICENSE_RECORD,
                    "license",
                    LicenseForm.class,
                    LicenseRecordPayload.class,
                    _ -> LicenseForm.blank(),
                    LicenseForm::again),
            new FormOfKind<>(
                    EvidenceKind.CLEARANCE_DOCUMENT,
                    "clearance",
                    ClearanceForm.class,
                    ClearanceDocumentPayload.class,
                    _ -> ClearanceForm.blank(),
                    ClearanceForm::again));

    private static final Map<EvidenceKind, FormOfKind<?, ?>> BY_KIND =
            FORMS.stream().collect(Collectors.toMap(FormOfKind::kind, Function.identity()));

    public Optional<FormOfKind<?, ?>> of(EvidenceKind kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
