package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.Term;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each kind of requirement wants handed in. */
final class SubmissionRules {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");

    private SubmissionRules() {}

    static Submission check(EvidenceRequirement requirement, SubmitEvidence handedIn) {
        return switch (requirement.proof()) {
            case Proof.SelfAttestation _ -> attestation(requirement, handedIn);
            case Proof.Reflection it -> reflection(requirement, it, handedIn);
            case Proof.TickedItems it -> checklist(requirement, it, handedIn);
            case Proof.AdvisorReview _ -> Submission.text(requirement, blankToNull(handedIn.text()));
            case Proof.DocumentUpload _ ->
                throw new RuleViolationException("file-needed", "This asks for a file. Hand it in as a document.");
            case Proof.SessionCount _ ->
                throw new RuleViolationException(
                        "counted-by-itself", "Sessions count by themselves once both sides have confirmed them.");
            default -> throw notOpen();
        };
    }

    static RuleViolationException notOpen() {
        return new RuleViolationException(
                "kind-not-open-yet", "This kind of evidence cannot be handed in here yet. Talk to your advisor.");
    }

    private static Submission attestation(EvidenceRequirement requirement, SubmitEvidence handedIn) {
        if (!Boolean.TRUE.equals(handedIn.affirmed())) {
            throw new RuleViolationException(
                    "not-affirmed", "Say that the statement is true, or come back when it is.");
        }
        return Submission.of(requirement);
    }

    private static Submission reflection(
            EvidenceRequirement requirement, Proof.Reflection asked, SubmitEvidence handedIn) {
        var text = blankToNull(handedIn.text());
        var words = text == null ? 0 : words(text);
        if (words < asked.minWords()) {
            throw new RuleViolationException(
                    "too-few-words",
                    "Write at least %d words; so far there are %d.".formatted(asked.minWords(), words),
                    Map.of("words", words, "minWords", asked.minWords()));
        }
        return Submission.text(requirement, text);
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static Submission checklist(
            EvidenceRequirement requirement, Proof.TickedItems asked, SubmitEvidence handedIn) {
        var known = asked.items().stream().map(Term::key).collect(Collectors.toSet());
        var checked = handedIn.checked() == null ? Set.<String>of() : handedIn.checked();
        if (!known.containsAll(checked)) {
            throw new RuleViolationException("no-such-item", "The list has changed. Open it again and tick anew.");
        }
        if (checked.size() < asked.minChecked()) {
            throw new RuleViolationException(
                    "too-few-items",
                    "Tick at least %d of the %d items.".formatted(asked.minChecked(), known.size()),
                    Map.of("checked", checked.size(), "minChecked", asked.minChecked()));
        }
        return Submission.checked(requirement, checked);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
