package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.kind.CeuLogParameters;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.SessionCountParameters;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.web.drafts.Draft;
import io.waymark.web.student.evidence.EntryForm;
import io.waymark.web.student.evidence.FormOfKind;
import io.waymark.web.student.evidence.KindForm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * One thing that proves a step, with the form to submit it, if that can be done here and now.
 *
 * @param place on the page, from 0
 * @param form what is filled in so far; none for what is counted by itself
 * @param decided who decides about it, in a sentence
 * @param comment what is to be changed about what was returned
 * @param draft what is filled in, if the student typed it and never sent it
 * @param unreadable what the draft holds that the form cannot
 */
record RequirementForm(
        int place,
        RequirementView requirement,
        @Nullable FormOfKind<?, ?> kindForm,
        @Nullable KindForm form,
        String decided,
        @Nullable String comment,
        @Nullable Draft draft,
        @Nullable BindingResult unreadable) {

    /** Unique on the page. */
    public String id() {
        return "requirement-" + place;
    }

    /** What the model calls the form. */
    public String name() {
        return "form" + place;
    }

    /** Where it is sent, below the step. */
    public String way() {
        return way(requirement.standing().id());
    }

    /** A requirement without its step. */
    static String way(String requirement) {
        return requirement.substring(requirement.indexOf('/') + 1);
    }

    /** Whether it is saved while the student types; a file is chosen and sent at once. */
    public boolean isSavedAsTyped() {
        return form instanceof EntryForm;
    }

    public @Nullable String template() {
        return kindForm == null ? null : kindForm.template();
    }

    public RequirementLabel label() {
        return requirement.standing().label();
    }

    public EvidenceKind kind() {
        return requirement.standing().kind();
    }

    public EvidenceParameters asked() {
        return requirement.asked();
    }

    /** Whether it is about a credential. */
    public boolean isCertified() {
        return kind() == EvidenceKind.CERTIFICATION_RECORD;
    }

    /** Whether it counts for credentials that are kept, on and on. */
    public boolean isContinued() {
        return kind() == EvidenceKind.CEU_LOG;
    }

    /** Whether another one is there in its place. */
    public boolean isMetOtherwise() {
        return requirement.metOtherwise();
    }

    /** Which fragment draws it. */
    public String look() {
        if (requirement.canSubmit() && form != null) {
            return "form";
        }
        if (requirement.standing().met()) {
            return "met";
        }
        if (isMetOtherwise()) {
            return "spare";
        }
        if (meetsMentors()) {
            return "mentors";
        }
        return kind() == EvidenceKind.SESSION_COUNT ? "counted" : "waiting";
    }

    public List<io.waymark.web.ui.form.Choice> choices(List<Choice> offered) {
        return offered.stream()
                .map(it -> new io.waymark.web.ui.form.Choice(it.key(), it.label()))
                .toList();
    }

    public List<io.waymark.web.ui.form.Choice> categories(CeuLogParameters units) {
        return choices(units.choices());
    }

    /** The type of the input for a field of an entry. */
    public String inputOf(EntryField.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case LINK -> "url";
            case DATE, PAST_DATE -> "date";
        };
    }

    private boolean meetsMentors() {
        return requirement.asked() instanceof SessionCountParameters counted
                && "mentoring".equals(counted.sessionType().key());
    }
}
