package io.waymark.advising.journey;

import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requirements in a few words. */
public final class Requirements {

    private Requirements() {}

    /** What is asked for, in a few words. */
    public static String label(EvidenceRequirement requirement) {
        return switch (requirement.spec()) {
            case EvidenceSpec.SelfAttestation _ -> "Your word";
            case EvidenceSpec.Reflection it -> "A reflection of at least %d words".formatted(it.minWords());
            case EvidenceSpec.TickedItems it ->
                "%d of %d items checked".formatted(it.minChecked(), it.items().size());
            case EvidenceSpec.LinkRecord it -> counted(it.target(), "entry", "entries");
            case EvidenceSpec.DocumentUpload it ->
                it.documentTypes().stream().map(Term::label).collect(Collectors.joining(" or "));
            case EvidenceSpec.AdvisorReview it -> "Review: " + it.rubric().label();
            case EvidenceSpec.CourseCompletion it -> "Course: " + it.subject().label();
            case EvidenceSpec.DegreeRecord it -> "Degree record: " + lower(it.level());
            case EvidenceSpec.HoursLog it -> "%d %s".formatted(it.target(), it.unit());
            case EvidenceSpec.SessionCount it ->
                counted(it.target(), "session", "sessions") + ": "
                        + it.sessionType().label();
            case EvidenceSpec.EventAttendance it -> counted(it.target(), "event attended", "events attended");
            case EvidenceSpec.PortfolioArtifact it -> counted(it.target(), "portfolio piece", "portfolio pieces");
            case EvidenceSpec.AssessmentScore it -> "A score of at least %d%%".formatted(it.minScorePercent());
            case EvidenceSpec.CertificationRecord _ -> "A certification";
            case EvidenceSpec.MembershipRecord _ -> "A membership";
            case EvidenceSpec.ApplicationRecord it -> counted(it.target(), "application", "applications");
            case EvidenceSpec.MockInterview it -> counted(it.target(), "mock interview", "mock interviews");
            case EvidenceSpec.EmploymentRecord _ -> "A job";
            case EvidenceSpec.CeuLog it -> "%d continuing-education units".formatted(it.target());
        };
    }

    private static String counted(int count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
