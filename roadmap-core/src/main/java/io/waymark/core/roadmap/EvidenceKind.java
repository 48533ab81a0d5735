package io.waymark.core.roadmap;

import java.util.List;
import java.util.Locale;

/** The forms evidence can take. What each asks for, and with which types, is its record in {@link EvidenceSpec}. */
public enum EvidenceKind {
    SELF_ATTESTATION(Assurance.LOW, List.of("statement")),
    REFLECTION(Assurance.LOW, List.of("prompt", "min_words")),
    CHECKLIST(Assurance.LOW, List.of("items", "min_checked")),
    LINK_RECORD(Assurance.LOW, List.of("min_count", "fields")),
    DOCUMENT_UPLOAD(Assurance.MEDIUM, List.of("document_type", "expires")),
    ADVISOR_REVIEW(Assurance.MEDIUM, List.of("rubric", "min_level")),
    COURSE_COMPLETION(Assurance.HIGH, List.of("course_match", "min_grade")),
    DEGREE_RECORD(Assurance.HIGH, List.of("level", "accreditor", "cip", "status")),
    HOURS_LOG(Assurance.HIGH_WHEN_COUNTERSIGNED, List.of("target", "unit", "entry_fields")),
    SESSION_COUNT(Assurance.HIGH, List.of("session_type", "target")),
    EVENT_ATTENDANCE(Assurance.MEDIUM, List.of("event_types", "target")),
    PORTFOLIO_ARTIFACT(Assurance.MEDIUM, List.of("artifact_kind", "min_count")),
    ASSESSMENT_SCORE(Assurance.MEDIUM, List.of("min_score_pct", "min_attempts")),
    CERTIFICATION_RECORD(Assurance.HIGH, List.of("credential")),
    MEMBERSHIP_RECORD(Assurance.MEDIUM, List.of("association", "category")),
    APPLICATION_RECORD(Assurance.MEDIUM, List.of("target", "statuses")),
    MOCK_INTERVIEW(Assurance.HIGH, List.of("target", "rubric", "min_level")),
    EMPLOYMENT_RECORD(Assurance.HIGH, List.of("soc")),
    CEU_LOG(Assurance.HIGH, List.of("target", "period", "categories")),
    PROCEDURE_COUNT(Assurance.HIGH_WHEN_COUNTERSIGNED, List.of("procedure", "target")),
    COMPETENCY_CHECKOFF(Assurance.HIGH, List.of("competencies", "rubric", "min_level")),
    LICENSE_RECORD(Assurance.HIGH, List.of("license", "states")),
    CLEARANCE_DOCUMENT(Assurance.MEDIUM, List.of("clearance", "expires"));

    private final Assurance assurance;
    private final List<String> parameters;

    EvidenceKind(Assurance assurance, List<String> parameters) {
        this.assurance = assurance;
        this.parameters = parameters;
    }

    public Assurance assurance() {
        return assurance;
    }

    /** What a roadmap file may say under {@code params}. */
    public List<String> parameters() {
        return parameters;
    }

    /** As roadmap files spell it, e.g. {@code hours_log}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much a kind of evidence proves by itself. */
    public enum Assurance {
        LOW,
        MEDIUM,
        HIGH,
        HIGH_WHEN_COUNTERSIGNED
    }
}
