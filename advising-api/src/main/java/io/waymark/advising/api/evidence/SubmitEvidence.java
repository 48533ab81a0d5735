package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in. Which field is needed depends on the requirement's kind.
 *
 * @param requirement the requirement's id, e.g. {@code research-duties/reflection}
 * @param affirmed {@code self_attestation}: yes, the statement is true
 * @param text {@code reflection}: the text; {@code advisor_review}: what the advisor should look at
 * @param checked {@code checklist}: the keys of the items ticked
 */
public record SubmitEvidence(
        @NotBlank @Size(max = 200) String requirement,
        @Nullable Boolean affirmed,
        @Size(max = 20_000) @Nullable String text,
        @Size(max = 100) @Nullable Set<@NotBlank @Size(max = 100) String> checked) {

    public static SubmitEvidence attestation(String requirement) {
        return new SubmitEvidence(requirement, true, null, null);
    }

    public static SubmitEvidence text(String requirement, String text) {
        return new SubmitEvidence(requirement, null, text, null);
    }

    public static SubmitEvidence checklist(String requirement, Set<String> checked) {
        return new SubmitEvidence(requirement, null, null, checked);
    }
}
