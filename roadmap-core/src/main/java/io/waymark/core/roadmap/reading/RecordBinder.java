package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import java.time.Period;
import java.util.Objects;

/** Evidence that somebody else keeps a record of: courses, awards, credentials, memberships, units. */
record RecordBinder(GlossaryLookup glossary) {

    private static final int MOST = 10_000;
    private static final int ALL_OF_IT = 100;

    EvidenceSpec course(Mapping params) {
        var subject = params.nested("course_match", match -> glossary.one(match, "subject", Vocabulary.SUBJECTS));
        if (subject == null) {
            params.refuse("\"course_match\" is missing.");
        }
        var grade = params.optional("min_grade");
        if (grade != null && !grade.text().matches("[A-F][+-]?")) {
            grade.refuse("A grade is a letter from A to F, with + or - if need be.");
        }
        return new EvidenceSpec.CourseCompletion(
                Objects.requireNonNullElse(subject, GlossaryLookup.standIn("unreadable-subject")),
                params.textOrNull("min_grade"));
    }

    EvidenceSpec degree(Mapping params) {
        var level = params.choice("level", DegreeLevel.class, "degree level");
        var status = params.choiceOrNull("status", DegreeStatus.class, "degree status");
        var accreditor = params.textOrNull("accreditor");
        return new EvidenceSpec.DegreeRecord(
                level,
                Objects.requireNonNullElse(status, DegreeStatus.CONFERRED),
                accreditor == null ? null : glossary.accreditor(accreditor),
                params.textOrNull("cip"));
    }

    EvidenceSpec certification(Mapping params) {
        var credentials = params.keys("credential", Spelling::kebab);
        if (credentials.isEmpty()) {
            params.refuse("\"credential\" is missing or empty.");
        }
        return new EvidenceSpec.CertificationRecord(
                credentials.stream().map(glossary::credential).toList());
    }

    EvidenceSpec membership(Mapping params) {
        var category = params.keyOrNull("category", Spelling::kebab);
        var association = params.key("association");
        return new EvidenceSpec.MembershipRecord(
                glossary.association(association),
                category == null || category.equals("any") ? null : glossary.category(association, category));
    }

    EvidenceSpec units(Mapping params) {
        var period = params.periodOrNull("period");
        if (period == null) {
            params.refuse("\"period\" is missing.");
        }
        return new EvidenceSpec.CeuLog(
                params.whole("target", 1, MOST),
                Objects.requireNonNullElse(period, Period.ofYears(1)),
                params.each("categories", this::share),
                glossary.glossary().terms(Vocabulary.CEU_CATEGORIES));
    }

    private EvidenceSpec.CategoryShare share(Mapping share) {
        return new EvidenceSpec.CategoryShare(
                glossary.one(share, "category", Vocabulary.CEU_CATEGORIES), share.whole("min_percent", 1, ALL_OF_IT));
    }
}
