package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.EvidencePayload;

/** What a student types for one kind of evidence. It may hold what is not in order. */
public interface KindForm {

    /** What is submitted, once nothing is wrong with the form. */
    EvidencePayload payload();

    /** What this form calls the field that the service names. */
    default String fieldOf(String named) {
        return named;
    }
}
