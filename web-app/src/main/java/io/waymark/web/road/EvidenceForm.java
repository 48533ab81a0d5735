package io.waymark.web.road;

import io.waymark.advising.api.evidence.Choice;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.web.form.OneTime;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a student hands in for one requirement. Which fields the page shows depends on its kind.
 *
 * @param key makes it count once, however often it is sent
 */
record EvidenceForm(
        @Nullable String requirement,
        @Nullable Boolean affirmed,
        @Nullable String text,
        @Nullable Set<String> checked,
        @Nullable String documentType,
        @Nullable LocalDate expiresOn,
        @Nullable UUID key) {

    static EvidenceForm blank(String requirement) {
        return new EvidenceForm(requirement, null, null, null, null, null, OneTime.key());
    }

    /** Begins with what came back, so that it can be mended instead of written anew. */
    static EvidenceForm again(EvidenceView returned) {
        var ticked = returned.checked().stream().map(Choice::key).collect(Collectors.toSet());
        return new EvidenceForm(returned.requirement(), null, returned.text(), ticked, null, null, OneTime.key());
    }

    boolean isFor(String other) {
        return other.equals(requirement);
    }

    boolean ticks(String item) {
        return checked != null && checked.contains(item);
    }

    SubmitEvidence toSubmission() {
        return new SubmitEvidence(Objects.requireNonNullElse(requirement, ""), affirmed, text, checked);
    }
}
