package io.waymark.advising.journey;

import io.waymark.advising.api.evidence.Choice;
import io.waymark.advising.api.journey.Asked;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requirements in words and in parts that can be shown. */
public final class Requirements {

    private static final Asked NOTHING =
            new Asked(null, null, null, List.of(), null, List.of(), false, List.of(), null, null);

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

    static Asked asked(EvidenceRequirement requirement) {
        return switch (requirement.proof()) {
            case Proof.SelfAttestation it ->
                new Asked(it.statement(), null, null, List.of(), null, List.of(), false, List.of(), null, null);
            case Proof.Reflection it ->
                new Asked(null, it.prompt(), it.minWords(), List.of(), null, List.of(), false, List.of(), null, null);
            case Proof.TickedItems it ->
                new Asked(
                        null,
                        null,
                        null,
                        choices(it.items()),
                        it.minChecked(),
                        List.of(),
                        false,
                        List.of(),
                        null,
                        null);
            case Proof.DocumentUpload it ->
                new Asked(
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        choices(it.documentTypes()),
                        it.expires(),
                        List.of(),
                        null,
                        null);
            case Proof.AdvisorReview it -> rubric(it.rubric(), it.minLevel());
            case Proof.MockInterview it -> rubric(it.rubric(), it.minLevel());
            case Proof.SessionCount it -> counting(choice(it.sessionType()));
            case Proof.HoursLog it -> counting(new Choice(it.unit(), it.unit()));
            default -> NOTHING;
        };
    }

    public static List<Choice> choices(List<Term> terms) {
        return terms.stream().map(Requirements::choice).toList();
    }

    public static Choice choice(Term term) {
        return new Choice(term.key(), term.label());
    }

    private static Asked rubric(Rubric rubric, Term minLevel) {
        return new Asked(
                null, null, null, List.of(), null, List.of(), false, choices(rubric.levels()), choice(minLevel), null);
    }

    private static Asked counting(Choice counted) {
        return new Asked(null, null, null, List.of(), null, List.of(), false, List.of(), null, counted);
    }

    private static String counted(int count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
