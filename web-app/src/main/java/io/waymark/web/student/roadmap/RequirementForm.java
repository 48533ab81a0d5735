package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.SessionCountParameters;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import org.jspecify.annotations.Nullable;

/**
 * One thing that proves a step, with the form to submit it, if that can be done here and now.
 *
 * @param id unique on the page
 * @param decided who decides about it, in a sentence
 * @param error why it was not taken, in a sentence
 * @param comment what is to be changed about what was returned
 */
record RequirementForm(
        String id,
        RequirementView requirement,
        EvidenceForm form,
        String decided,
        @Nullable String error,
        @Nullable String comment) {

    public RequirementLabel label() {
        return requirement.standing().label();
    }

    public EvidenceKind kind() {
        return requirement.standing().kind();
    }

    public @Nullable EvidenceParameters asked() {
        return requirement.asked();
    }

    /** Which fragment draws it. */
    public String look() {
        if (requirement.canSubmit()) {
            return "form";
        }
        if (requirement.standing().met()) {
            return "met";
        }
        if (meetsMentors()) {
            return "mentors";
        }
        return requirement.open() && kind() != EvidenceKind.SESSION_COUNT ? "waiting" : "elsewhere";
    }

    public boolean ticked(Choice item) {
        return form.ticks(item.key());
    }

    private boolean meetsMentors() {
        return requirement.asked() instanceof SessionCountParameters counted
                && "mentoring".equals(counted.sessionType().key());
    }
}
