package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A renewal, as it is typed; it becomes evidence of the step that asked for the award. */
record RenewalForm(
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotNull @Nullable LocalDate issuedOn,
        @NotNull @Nullable LocalDate validThrough) {

    private static final String PAYLOAD = "payload.";

    /** Under the same number, and for as long again. */
    static RenewalForm begin(RenewalCycleView cycle) {
        return new RenewalForm(
                cycle.number(), null, cycle.end().plus(cycle.start().until(cycle.end())));
    }

    SubmitEvidence evidence(RenewalCycleView cycle) {
        return new SubmitEvidence(
                cycle.requirement(),
                new CertificationRecordPayload(
                        cycle.credential(),
                        Objects.requireNonNull(number),
                        Objects.requireNonNull(issuedOn),
                        validThrough));
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        return named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named;
    }
}
