package io.waymark.advising.api.evidence;

import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What is submitted, and for which requirement.
 *
 * @param requirement the requirement's id, e.g. {@code research-duties/reflection}
 */
public record SubmitEvidence(
        @NotBlank @Size(max = 200) String requirement,
        @NotNull @Valid EvidencePayload payload) {

    public static SubmitEvidence attestation(String requirement) {
        return new SubmitEvidence(requirement, new SelfAttestationPayload(true));
    }

    public static SubmitEvidence reflection(String requirement, String text) {
        return new SubmitEvidence(requirement, new ReflectionPayload(text));
    }

    public static SubmitEvidence review(String requirement, String text) {
        return new SubmitEvidence(requirement, new AdvisorReviewPayload(text));
    }

    public static SubmitEvidence checklist(String requirement, Set<String> checked) {
        return new SubmitEvidence(requirement, new ChecklistPayload(checked));
    }
}
