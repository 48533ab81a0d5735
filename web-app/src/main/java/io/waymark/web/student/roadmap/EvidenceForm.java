package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.core.roadmap.EvidenceKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a student submits for one requirement. Which fields the page shows depends on its kind. */
record EvidenceForm(
        @Nullable String requirement,
        @Nullable EvidenceKind kind,
        @Nullable Boolean affirmed,
        @Nullable String text,
        @Nullable Set<String> checked,
        @Nullable String documentType,
        @Nullable LocalDate expiresOn) {

    static EvidenceForm blank(RequirementStanding asked) {
        return begin(asked.id(), asked.kind(), null, null);
    }

    /** Begins with what was returned, so that it can be revised instead of written anew. */
    static EvidenceForm again(EvidenceView returned) {
        var requirement = returned.requirement();
        return switch (returned.payload()) {
            case ReflectionPayload it -> begin(requirement, returned.kind(), it.text(), null);
            case AdvisorReviewPayload it -> begin(requirement, returned.kind(), it.text(), null);
            case ChecklistPayload it -> begin(requirement, returned.kind(), null, it.checked());
            default -> begin(requirement, returned.kind(), null, null);
        };
    }

    private static EvidenceForm begin(
            String requirement, EvidenceKind kind, @Nullable String text, @Nullable Set<String> checked) {
        return new EvidenceForm(requirement, kind, null, text, checked, null, null);
    }

    boolean isFor(String other) {
        return other.equals(requirement);
    }

    boolean ticks(String item) {
        return checked != null && checked.contains(item);
    }

    SubmitEvidence toSubmission() {
        return new SubmitEvidence(Objects.requireNonNullElse(requirement, ""), payload());
    }

    private EvidencePayload payload() {
        return switch (kind) {
            case REFLECTION -> new ReflectionPayload(text);
            case CHECKLIST -> new ChecklistPayload(checked);
            case ADVISOR_REVIEW -> new AdvisorReviewPayload(text);
            case null, default -> new SelfAttestationPayload(affirmed);
        };
    }
}
