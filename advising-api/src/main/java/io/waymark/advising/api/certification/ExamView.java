package io.waymark.advising.api.certification;

import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's exam, from the authorization to the award.
 *
 * @param today at the college
 * @param facts what is known of the window, of another try and of the score to reach, with its sources
 * @param window null while there is none
 * @param attempts the newest first
 * @param nextTryOn the first day of another try, if the newest attempt was not passed and the wait is known
 * @param requirement where the award is submitted as evidence, if it is still to be; null also where no step asks for it
 * @param step where that is
 * @param cycle how long an award is valid
 * @param awards what was submitted of the credential, the newest first
 * @param earliestOn from when the exam can be taken by the record, if that is after its day, or after today without one
 */
public record ExamView(
        String credential,
        String called,
        LocalDate today,
        List<ExamFact> facts,
        @Nullable OpenWindow window,
        List<ExamAttempt> attempts,
        @Nullable LocalDate nextTryOn,
        @Nullable String requirement,
        @Nullable RoadmapPlace step,
        @Nullable Period cycle,
        List<ExamAward> awards,
        @Nullable LocalDate earliestOn) {

    public ExamView {
        facts = List.copyOf(facts);
        attempts = List.copyOf(attempts);
        awards = List.copyOf(awards);
    }

    /** Whether the award is on file, so that no other is asked for. */
    public boolean awarded() {
        return awards.stream().anyMatch(it -> it.standsOn(today));
    }

    /** An authorization to test. */
    public record OpenWindow(
            LocalDate authorizedOn,
            LocalDate endsOn,
            @Nullable LocalDate scheduledOn) {}

    /** An exam that was taken. */
    public record ExamAttempt(
            LocalDate takenOn, boolean passed, @Nullable Integer score) {}

    /** The credential as it was awarded: a piece of evidence. */
    public record ExamAward(
            String number, LocalDate issuedOn, @Nullable LocalDate validThrough, EvidenceStatus status) {

        /** Whether it is submitted or verified and has not ended. */
        public boolean standsOn(LocalDate day) {
            return status != EvidenceStatus.RETURNED && CertificationRecordPayload.isValidOn(day, validThrough);
        }
    }
}
