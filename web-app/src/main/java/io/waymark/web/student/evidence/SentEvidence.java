package io.waymark.web.student.evidence;

import org.springframework.validation.BindingResult;

/**
 * The form of a kind of evidence as it was sent, for one requirement of a step. Handler methods take it as a parameter.
 *
 * @param requirement its id, e.g. {@code research-duties/reflection}
 * @param errors what is wrong with it
 */
public record SentEvidence(String requirement, KindForm form, BindingResult errors) {

    private static final String PAYLOAD = "payload.";

    public boolean isFor(String other) {
        return other.equals(requirement);
    }

    /** What the form calls a field that the service names. */
    public String fieldOf(String named) {
        return form.fieldOf(named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named);
    }
}
