package io.waymark.core.roadmap;

import io.waymark.core.roadmap.EvidenceSpec.AdvisorReview;
import io.waymark.core.roadmap.EvidenceSpec.ApplicationRecord;
import io.waymark.core.roadmap.EvidenceSpec.AssessmentScore;
import io.waymark.core.roadmap.EvidenceSpec.CertificationRecord;
import io.waymark.core.roadmap.EvidenceSpec.CeuLog;
import io.waymark.core.roadmap.EvidenceSpec.ClearanceDocument;
import io.waymark.core.roadmap.EvidenceSpec.CompetencyCheckoff;
import io.waymark.core.roadmap.EvidenceSpec.CourseCompletion;
import io.waymark.core.roadmap.EvidenceSpec.DegreeRecord;
import io.waymark.core.roadmap.EvidenceSpec.DocumentUpload;
import io.waymark.core.roadmap.EvidenceSpec.EmploymentRecord;
import io.waymark.core.roadmap.EvidenceSpec.EventAttendance;
import io.waymark.core.roadmap.EvidenceSpec.HoursLog;
import io.waymark.core.roadmap.EvidenceSpec.LicenseRecord;
import io.waymark.core.roadmap.EvidenceSpec.LinkRecord;
import io.waymark.core.roadmap.EvidenceSpec.MembershipRecord;
import io.waymark.core.roadmap.EvidenceSpec.MockInterview;
import io.waymark.core.roadmap.EvidenceSpec.PortfolioArtifact;
import io.waymark.core.roadmap.EvidenceSpec.ProcedureCount;
import io.waymark.core.roadmap.EvidenceSpec.Reflection;
import io.waymark.core.roadmap.EvidenceSpec.SelfAttestation;
import io.waymark.core.roadmap.EvidenceSpec.SessionCount;
import io.waymark.core.roadmap.EvidenceSpec.TickedItems;

/** Which kind of evidence a specification is of. */
final class KindOfSpec {

    private KindOfSpec() {}

    static EvidenceKind of(EvidenceSpec spec) {
        return switch (spec) {
            case SelfAttestation _ -> EvidenceKind.SELF_ATTESTATION;
            case Reflection _ -> EvidenceKind.REFLECTION;
            case TickedItems _ -> EvidenceKind.CHECKLIST;
            case LinkRecord _ -> EvidenceKind.LINK_RECORD;
            case DocumentUpload _ -> EvidenceKind.DOCUMENT_UPLOAD;
            case AdvisorReview _ -> EvidenceKind.ADVISOR_REVIEW;
            case CourseCompletion _ -> EvidenceKind.COURSE_COMPLETION;
            case DegreeRecord _ -> EvidenceKind.DEGREE_RECORD;
            case HoursLog _ -> EvidenceKind.HOURS_LOG;
            case SessionCount _ -> EvidenceKind.SESSION_COUNT;
            case EventAttendance _ -> EvidenceKind.EVENT_ATTENDANCE;
            case PortfolioArtifact _ -> EvidenceKind.PORTFOLIO_ARTIFACT;
            case AssessmentScore _ -> EvidenceKind.ASSESSMENT_SCORE;
            case CertificationRecord _ -> EvidenceKind.CERTIFICATION_RECORD;
            case MembershipRecord _ -> EvidenceKind.MEMBERSHIP_RECORD;
            case ApplicationRecord _ -> EvidenceKind.APPLICATION_RECORD;
            case MockInterview _ -> EvidenceKind.MOCK_INTERVIEW;
            case EmploymentRecord _ -> EvidenceKind.EMPLOYMENT_RECORD;
            case CeuLog _ -> EvidenceKind.CEU_LOG;
            case ProcedureCount _ -> EvidenceKind.PROCEDURE_COUNT;
            case CompetencyCheckoff _ -> EvidenceKind.COMPETENCY_CHECKOFF;
            case LicenseRecord _ -> EvidenceKind.LICENSE_RECORD;
            case ClearanceDocument _ -> EvidenceKind.CLEARANCE_DOCUMENT;
        };
    }
}
