package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.Vocabulary;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/** The parameters of each kind of evidence. */
record ProofBinder(Words words) {

    private static final int MOST = 10_000;
    private static final int ALL_OF_IT = 100;

    Proof proof(EvidenceKind kind, Mapping params) {
        return switch (kind) {
            case SELF_ATTESTATION -> new Proof.SelfAttestation(params.text("statement"));
            case REFLECTION ->
                new Proof.Reflection(params.textOrNull("prompt"), params.wholeOr("min_words", 1, 1, MOST));
            case CHECKLIST -> checklist(params);
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
            case COURSE_COMPLETION -> course(params);
            case DEGREE_RECORD -> degree(params);
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
            case CERTIFICATION_RECORD -> certification(params);
            case MEMBERSHIP_RECORD -> membership(params);
            case APPLICATION_RECORD ->
                new Proof.ApplicationRecord(
                        target(params), words.atLeastOne(params, "statuses", Vocabulary.APPLICATION_STATUSES));
            case MOCK_INTERVIEW -> {
                var rubric = words.rubric(params);
                yield new Proof.MockInterview(target(params), rubric, words.level(params, rubric));
            }
            case EMPLOYMENT_RECORD -> new Proof.EmploymentRecord(params.texts("soc"));
            case CEU_LOG -> ceus(params);
        };
    }

    private Proof checklist(Mapping params) {
        var items = items(params);
        var least = params.required("min_checked");
        if (least == null) {
            return new Proof.TickedItems(items, 1);
        }
        if (least.is("all")) {
            return new Proof.TickedItems(items, Math.max(1, items.size()));
        }
        var number = least.whole(1, MOST);
        if (number > items.size() && !items.isEmpty()) {
            least.refuse("%d items have to be ticked, but there are only %d.".formatted(number, items.size()));
        }
        return new Proof.TickedItems(items, number);
    }

    private List<Term> items(Mapping params) {
        if (params.isList("items")) {
            var items = params.each("items", GlossaryBinder::term);
            if (items.isEmpty()) {
                params.refuse("items", "A checklist needs items.");
            }
            return items;
        }
        var name = params.key("items");
        var checklist = words.glossary().checklist(name);
        if (checklist.isEmpty() && !Faults.isPlaceholder(name)) {
            var known =
                    words.glossary().checklists().stream().map(it -> it.key()).toList();
            params.refuse("items", "There is no checklist \"%s\".%s".formatted(name, Likeness.hint(name, known)));
        }
        return checklist.map(it -> it.items()).orElse(List.of());
    }

    private Proof course(Mapping params) {
        var subject = params.nested("course_match", match -> words.one(match, "subject", Vocabulary.SUBJECTS));
        if (subject == null) {
            params.refuse("\"course_match\" is missing.");
        }
        var grade = params.optional("min_grade");
        if (grade != null && !grade.text().matches("[A-F][+-]?")) {
            grade.refuse("A grade is a letter from A to F, with + or - if need be.");
        }
        return new Proof.CourseCompletion(
                Objects.requireNonNullElse(subject, Words.standIn("unreadable-subject")),
                params.textOrNull("min_grade"));
    }

    private static Proof degree(Mapping params) {
        var level = params.choice("level", DegreeLevel.class, "degree level");
        var status = params.choiceOrNull("status", DegreeStatus.class, "degree status");
        return new Proof.DegreeRecord(
                level,
                Objects.requireNonNullElse(status, DegreeStatus.CONFERRED),
                params.textOrNull("accreditor"),
                params.textOrNull("cip"));
    }

    private static Proof certification(Mapping params) {
        var credentials = params.keys("credential", Spelling::kebab);
        if (credentials.isEmpty()) {
            params.refuse("\"credential\" is missing or empty.");
        }
        return new Proof.CertificationRecord(credentials);
    }

    private static Proof membership(Mapping params) {
        var category = params.keyOrNull("category", Spelling::kebab);
        return new Proof.MembershipRecord(params.key("association"), "any".equals(category) ? null : category);
    }

    private Proof ceus(Mapping params) {
        var period = params.periodOrNull("period");
        if (period == null) {
            params.refuse("\"period\" is missing.");
        }
        return new Proof.CeuLog(
                target(params),
                Objects.requireNonNullElse(period, Period.ofYears(1)),
                params.each(
                        "categories",
                        it -> new Proof.CategoryShare(
                                words.one(it, "category", Vocabulary.CEU_CATEGORIES),
                                it.whole("min_percent", 1, ALL_OF_IT))));
    }

    private static int target(Mapping params) {
        return params.whole("target", 1, MOST);
    }
}
