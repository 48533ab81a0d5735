package io.waymark.advising.journey;

import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.Term;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requirements in a few words. */
public final class Requirements {

    private Requirements() {}

    /** What is asked for, in a few words. */
    public static String label(EvidenceRequirement requirement) {
        return switch (requirement.proof()) {
            case Proof.SelfAttestation _ -> "Your word";
            case Proof.Reflection it -> "A reflection of at least %d words".formatted(it.minWords());
            case Proof.TickedItems it ->
                "%d of %d items checked".formatted(it.minChecked(), it.items().size());
            case Proof.LinkRecord it -> counted(it.minCount(), "entry", "entries");
            case Proof.DocumentUpload it ->
                it.documentTypes().stream().map(Term::label).collect(Collectors.joining(" or "));
            case Proof.AdvisorReview it -> "Review: " + it.rubric().label();
            case Proof.CourseCompletion it -> "Course: " + it.subject().label();
            case Proof.DegreeRecord it -> "Degree record: " + lower(it.level());
            case Proof.HoursLog it -> "%d %s".formatted(it.target(), it.unit());
            case Proof.SessionCount it ->
                counted(it.target(), "session", "sessions") + ": "
                        + it.sessionType().label();
            case Proof.EventAttendance it -> counted(it.target(), "event attended", "events attended");
            case Proof.PortfolioArtifact it -> counted(it.minCount(), "portfolio piece", "portfolio pieces");
            case Proof.AssessmentScore it -> "A score of at least %d%%".formatted(it.minScorePercent());
            case Proof.CertificationRecord _ -> "A certification";
            case Proof.MembershipRecord _ -> "A membership";
            case Proof.ApplicationRecord it -> counted(it.target(), "application", "applications");
            case Proof.MockInterview it -> counted(it.target(), "mock interview", "mock interviews");
            case Proof.EmploymentRecord _ -> "A job";
            case Proof.CeuLog it -> "%d continuing-education units".formatted(it.target());
        };
    }

    private static String counted(int count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
