package io.waymark.web.student.evidence;

import io.waymark.advising.api.evidence.SubmitEvidence;
import org.springframework.validation.BindingResult;

/**
 * The form of a kind of evidence as it was sent, for one requirement of a step. Handler methods take it as a parameter.
 *
 * @param requirement its id, e.g. {@code research-duties/reflection}
 * @param errors what is wrong with it
 */
public record SentEvidence(String requirement, KindForm form, BindingResult errors) {

    public boolean isFor(String other) {
        return other.equals(requirement);
    }

    public SubmitEvidence submission() {
        return new SubmitEvidence(requirement, form.payload());
    }

    /** What the form calls a field that the service names. */
    public String fieldOf(String named) {
        return form.fieldOf(named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named);
    }

    private static final String PAYLOAD = "payload.";
}
