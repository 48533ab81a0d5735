package io.waymark.web.student.exam;

import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An award, as it is typed; it becomes evidence of the step that asks for it. */
record AwardForm(
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotNull @Nullable LocalDate issuedOn,
        @Nullable LocalDate validThrough) {

    private static final String PAYLOAD = "payload.";

    /** From the day on which the exam was passed, for as long as it is usually valid. */
    static AwardForm of(ExamView view) {
        var passed = view.attempts().stream()
                .filter(ExamAttempt::passed)
                .map(ExamAttempt::takenOn)
                .findFirst()
                .orElse(null);
        var cycle = view.cycle();
        return new AwardForm(null, passed, passed == null || cycle == null ? null : passed.plus(cycle));
    }

    SubmitEvidence evidence(String requirement, String credential) {
        return new SubmitEvidence(
                requirement,
                new CertificationRecordPayload(
                        credential, Objects.requireNonNull(number), Objects.requireNonNull(issuedOn), validThrough));
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        return named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named;
    }
}
