package io.waymark.core.roadmap;

import java.util.List;
import java.util.Locale;

/** The forms evidence can take. What each asks for, and with which types, is its record in {@link EvidenceSpec}. */
public enum EvidenceKind {
    SELF_ATTESTATION(Assurance.LOW, List.of("statement")),
    REFLECTION(Assurance.LOW, List.of("prompt", "min_words")),
    CHECKLIST(Assurance.LOW, List.of("items", "min_checked")),
    LINK_RECORD(Assurance.LOW, List.of("min_count", "fields")),
    DOCUMENT_UPLOAD(Assurance.MEDIUM, List.of("document_type", "expires"), "expires_on"),
    ADVISOR_REVIEW(Assurance.MEDIUM, List.of("rubric", "min_level")),
    COURSE_COMPLETION(Assurance.HIGH, List.of("course_match", "min_grade"), "course", "grade"),
    DEGREE_RECORD(Assurance.HIGH, List.of("level", "accreditor", "cip", "status"), "institution", "awarded_on"),
    HOURS_LOG(Assurance.HIGH_WHEN_COUNTERSIGNED, List.of("target", "unit", "entry_fields")),
    SESSION_COUNT(Assurance.HIGH, List.of("session_type", "target")),
    EVENT_ATTENDANCE(Assurance.MEDIUM, List.of("event_types", "target"), "event", "attended_on"),
    PORTFOLIO_ARTIFACT(Assurance.MEDIUM, List.of("artifact_kind", "min_count"), "title", "url"),
    ASSESSMENT_SCORE(Assurance.MEDIUM, List.of("min_score_pct", "min_attempts"), "score_pct", "taken_on"),
    CERTIFICATION_RECORD(Assurance.HIGH, List.of("credential"), "number", "issued_on", "valid_through"),
    MEMBERSHIP_RECORD(Assurance.MEDIUM, List.of("association", "category"), "member_number", "expires_on"),
    APPLICATION_RECORD(Assurance.MEDIUM, List.of("target", "statuses"), "employer", "role", "status"),
    MOCK_INTERVIEW(Assurance.HIGH, List.of("target", "rubric", "min_level")),
    EMPLOYMENT_RECORD(Assurance.HIGH, List.of("soc"), "employer", "title", "start_on"),
    CEU_LOG(Assurance.HIGH, List.of("target", "period", "categories"), "activity", "ceus", "completed_on");

    private final Assurance assurance;
    private final List<String> parameters;
    private final List<String> entryFields;

    EvidenceKind(Assurance assurance, List<String> parameters, String... entryFields) {
        this.assurance = assurance;
        this.parameters = parameters;
        this.entryFields = List.of(entryFields);
    }

    public Assurance assurance() {
        return assurance;
    }

    /** What a roadmap file may say under {@code params}. */
    public List<String> parameters() {
        return parameters;
    }

    /** What every entry of this kind records, whatever the roadmap; some kinds name further fields in their specification. */
    public List<String> entryFields() {
        return entryFields;
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
