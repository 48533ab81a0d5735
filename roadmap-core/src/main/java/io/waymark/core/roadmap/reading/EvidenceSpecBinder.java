package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import java.util.List;
import java.util.Objects;

/** The parameters of each kind of evidence. */
record EvidenceSpecBinder(GlossaryLookup glossary) {

    private static final int MOST = 10_000;
    private static final int ALL_OF_IT = 100;

    EvidenceSpec spec(EvidenceKind kind, Mapping params) {
        var records = new RecordBinder(glossary);
        return switch (kind) {
            case SELF_ATTESTATION -> new EvidenceSpec.SelfAttestation(params.text("statement"));
            case REFLECTION ->
                new EvidenceSpec.Reflection(params.textOrNull("prompt"), params.wholeOr("min_words", 1, 1, MOST));
            case CHECKLIST -> new ChecklistBinder(glossary.glossary()).spec(params);
            case LINK_RECORD -> new EvidenceSpec.LinkRecord(params.wholeOr("min_count", 1, 1, MOST), fields(params));
            case DOCUMENT_UPLOAD ->
                new EvidenceSpec.DocumentUpload(
                        glossary.atLeastOne(params, "document_type", Vocabulary.DOCUMENT_TYPES),
                        params.flag("expires"));
            case ADVISOR_REVIEW -> {
                var rubric = glossary.rubric(params);
                yield new EvidenceSpec.AdvisorReview(rubric, glossary.level(params, rubric));
            }
            case COURSE_COMPLETION -> records.course(params);
            case DEGREE_RECORD -> records.degree(params);
            case HOURS_LOG ->
                new EvidenceSpec.HoursLog(
                        target(params),
                        Objects.requireNonNullElse(params.textOrNull("unit"), "hours"),
                        glossary.fields(params, "entry_fields"));
            case SESSION_COUNT ->
                new EvidenceSpec.SessionCount(
                        glossary.one(params, "session_type", Vocabulary.SESSION_TYPES), target(params));
            case EVENT_ATTENDANCE ->
                new EvidenceSpec.EventAttendance(
                        glossary.atLeastOne(params, "event_types", Vocabulary.EVENT_TYPES), target(params));
            case PORTFOLIO_ARTIFACT ->
                new EvidenceSpec.PortfolioArtifact(
                        glossary.atLeastOne(params, "artifact_kind", Vocabulary.ARTIFACT_KINDS),
                        params.wholeOr("min_count", 1, 1, MOST));
            case ASSESSMENT_SCORE ->
                new EvidenceSpec.AssessmentScore(
                        params.whole("min_score_pct", 1, ALL_OF_IT), params.wholeOr("min_attempts", 1, 1, MOST));
            case CERTIFICATION_RECORD -> records.certification(params);
            case MEMBERSHIP_RECORD -> records.membership(params);
            case APPLICATION_RECORD ->
                new EvidenceSpec.ApplicationRecord(
                        target(params), glossary.atLeastOne(params, "statuses", Vocabulary.APPLICATION_STATUSES));
            case MOCK_INTERVIEW -> {
                var rubric = glossary.rubric(params);
                yield new EvidenceSpec.MockInterview(target(params), rubric, glossary.level(params, rubric));
            }
            case EMPLOYMENT_RECORD -> new EvidenceSpec.EmploymentRecord(params.texts("soc"));
            case CEU_LOG -> records.units(params);
            case PROCEDURE_COUNT ->
                new EvidenceSpec.ProcedureCount(
                        glossary.one(params, "procedure", Vocabulary.PROCEDURES), target(params));
            case COMPETENCY_CHECKOFF -> {
                var rubric = glossary.rubric(params);
                yield new EvidenceSpec.CompetencyCheckoff(
                        glossary.atLeastOne(params, "competencies", Vocabulary.COMPETENCIES),
                        rubric,
                        glossary.level(params, rubric));
            }
            case LICENSE_RECORD ->
                new EvidenceSpec.LicenseRecord(
                        glossary.one(params, "license", Vocabulary.LICENSES), params.texts("states"));
            case CLEARANCE_DOCUMENT ->
                new EvidenceSpec.ClearanceDocument(
                        glossary.one(params, "clearance", Vocabulary.CLEARANCES), params.flag("expires"));
        };
    }

    private List<EntryField> fields(Mapping params) {
        var fields = glossary.fields(params, "fields");
        if (fields.isEmpty()) {
            params.refuse("\"fields\" is missing or empty.");
        }
        return fields;
    }

    private static int target(Mapping params) {
        return params.whole("target", 1, MOST);
    }
}
