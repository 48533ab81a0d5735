package io.waymark.advising.api.certification;

import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.certification.EligibilityVerdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential, what it takes, and how the student stands with it.
 *
 * @param called the letters by which people call it
 * @param role where it stands: core, entry, specialist or advanced
 * @param verdict whether the student may sit the exam
 * @param award what the record says of the credential itself
 * @param step where it is earned, if the roadmap has a step for it
 * @param exam what is known of the exam; the keys of the rows tell them apart
 * @param study how study for it goes, if it is planned
 * @param sitting how the exam itself stands, if there is anything to tell
 * @param practiced whether there are questions to practice with
 * @param cycle how long it is valid before it has to be renewed
 */
public record CredentialView(
        String key,
        String name,
        boolean nameUncertain,
        String called,
        String issuer,
        String role,
        @Nullable String note,
        EligibilityVerdict verdict,
        RuleView award,
        List<RuleView> rules,
        @Nullable RoadmapPlace step,
        List<ExamFact> exam,
        List<Row> domains,
        boolean practiced,
        @Nullable Period cycle,
        List<ExamFact> renewal,
        @Nullable StudySummary study,
        @Nullable ExamSummary sitting) {

    /** The role of those that a roadmap leads to. */
    public static final String CORE = "core";

    public CredentialView {
        rules = List.copyOf(rules);
        exam = List.copyOf(exam);
        domains = List.copyOf(domains);
        renewal = List.copyOf(renewal);
    }

    public boolean isCore() {
        return role.equals(CORE);
    }

    /**
     * A plan to study, in short.
     *
     * @param totalMinutes of study that the student wants, done or not
     * @param missed how many sessions were missed since it was made
     * @param shortMinutes how much there is no time for before the exam
     */
    public record StudySummary(LocalDate examOn, int doneMinutes, int totalMinutes, int missed, int shortMinutes) {}

    /**
     * An exam in short.
     *
     * @param windowEndsOn the last day of the authorization
     * @param lastTakenOn the newest attempt
     * @param passedOn the attempt that was passed
     * @param nextTryOn the first day of another try, if the newest was not passed
     */
    public record ExamSummary(
            @Nullable LocalDate windowEndsOn,
            @Nullable LocalDate scheduledOn,
            @Nullable LocalDate lastTakenOn,
            @Nullable LocalDate passedOn,
            int attempts,
            @Nullable LocalDate nextTryOn) {}

    /** A step by its key and title. */
    public record RoadmapPlace(String key, String title) {}

    /** One thing that is known, by its key. */
    public record ExamFact(String key, Row row) {}
}
