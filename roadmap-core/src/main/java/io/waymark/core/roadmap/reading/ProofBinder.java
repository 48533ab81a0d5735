package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Proof;
import java.util.Objects;

/** The parameters of each kind of evidence. */
record ProofBinder(Words words) {

    private static final int MOST = 10_000;
    private static final int ALL_OF_IT = 100;

    Proof proof(EvidenceKind kind, Mapping params) {
        var records = new RecordBinder(words);
        return switch (kind) {
            case SELF_ATTESTATION -> new Proof.SelfAttestation(params.text("statement"));
            case REFLECTION ->
                new Proof.Reflection(params.textOrNull("prompt"), params.wholeOr("min_words", 1, 1, MOST));
            case CHECKLIST -> new ChecklistBinder(words.glossary()).proof(params);
            case LINK_RECORD ->
                new Proof.LinkRecord(
                        params.wholeOr("min_count", 1, 1, MOST), words.atLeastOne(params, "fields", Vocabulary.FIELDS));
            case DOCUMENT_UPLOAD ->
                new Proof.DocumentUpload(
                        words.atLeastOne(params, "document_type", Vocabulary.DOCUMENT_TYPES), params.flag("expires"));
            case ADVISOR_REVIEW -> {
                var rubric = words.rubric(params);
                yield new Proof.AdvisorReview(rubric, words.level(params, rubric));
            }
            case COURSE_COMPLETION -> records.course(params);
            case DEGREE_RECORD -> RecordBinder.degree(params);
            case HOURS_LOG ->
                new Proof.HoursLog(
                        target(params),
                        Objects.requireNonNullElse(params.textOrNull("unit"), "hours"),
                        words.some(params, "entry_fields", Vocabulary.FIELDS));
            case SESSION_COUNT ->
                new Proof.SessionCount(words.one(params, "session_type", Vocabulary.SESSION_TYPES), target(params));
            case EVENT_ATTENDANCE ->
                new Proof.EventAttendance(
                        words.atLeastOne(params, "event_types", Vocabulary.EVENT_TYPES), target(params));
            case PORTFOLIO_ARTIFACT ->
                new Proof.PortfolioArtifact(
                        words.atLeastOne(params, "artifact_kind", Vocabulary.ARTIFACT_KINDS),
                        params.wholeOr("min_count", 1, 1, MOST));
            case ASSESSMENT_SCORE ->
                new Proof.AssessmentScore(
                        params.whole("min_score_pct", 1, ALL_OF_IT), params.wholeOr("min_attempts", 1, 1, MOST));
            case CERTIFICATION_RECORD -> RecordBinder.certification(params);
            case MEMBERSHIP_RECORD -> RecordBinder.membership(params);
            case APPLICATION_RECORD ->
                new Proof.ApplicationRecord(
                        target(params), words.atLeastOne(params, "statuses", Vocabulary.APPLICATION_STATUSES));
            case MOCK_INTERVIEW -> {
                var rubric = words.rubric(params);
                yield new Proof.MockInterview(target(params), rubric, words.level(params, rubric));
            }
            case EMPLOYMENT_RECORD -> new Proof.EmploymentRecord(params.texts("soc"));
            case CEU_LOG -> records.units(params);
        };
    }

    private static int target(Mapping params) {
        return params.whole("target", 1, MOST);
    }
}
