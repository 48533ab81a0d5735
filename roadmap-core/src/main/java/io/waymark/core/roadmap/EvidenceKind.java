package io.waymark.core.roadmap;

import java.util.List;
import java.util.Locale;

/** The forms evidence can take. What each asks for, and with which types, is its record in {@link EvidenceSpec}. */
public enum EvidenceKind {
    SELF_ATTESTATION(List.of("statement")),
    REFLECTION(List.of("prompt", "min_words")),
    CHECKLIST(List.of("items", "min_checked")),
    LINK_RECORD(List.of("min_count", "fields")),
    DOCUMENT_UPLOAD(List.of("document_type", "expires")),
    ADVISOR_REVIEW(List.of("rubric", "min_level")),
    COURSE_COMPLETION(List.of("course_match", "min_grade")),
    DEGREE_RECORD(List.of("level", "accreditor", "cip", "status")),
    HOURS_LOG(List.of("target", "unit", "entry_fields")),
    SESSION_COUNT(List.of("session_type", "target")),
    EVENT_ATTENDANCE(List.of("event_types", "target")),
    PORTFOLIO_ARTIFACT(List.of("artifact_kind", "min_count")),
    ASSESSMENT_SCORE(List.of("min_score_pct", "min_attempts")),
    CERTIFICATION_RECORD(List.of("credential")),
    MEMBERSHIP_RECORD(List.of("association", "category")),
    APPLICATION_RECORD(List.of("target", "statuses")),
    MOCK_INTERVIEW(List.of("target", "rubric", "min_level")),
    EMPLOYMENT_RECORD(List.of("soc")),
    CEU_LOG(List.of("target", "period", "categories")),
    PROCEDURE_COUNT(List.of("procedure", "target")),
    COMPETENCY_CHECKOFF(List.of("competencies", "rubric", "min_level")),
    LICENSE_RECORD(List.of("license", "states")),
    CLEARANCE_DOCUMENT(List.of("clearance", "expires"));

    private final List<String> parameters;

    EvidenceKind(List<String> parameters) {
        this.parameters = parameters;
    }

    /** What a roadmap file may say under {@code params}. */
    public List<String> parameters() {
        return parameters;
    }

    /** As roadmap files spell it, e.g. {@code hours_log}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
