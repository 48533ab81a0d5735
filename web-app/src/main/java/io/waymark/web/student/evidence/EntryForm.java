package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.EvidencePayload;

/** The form of a kind that is typed in whole; a file comes beside what is said of it. */
public non-sealed interface EntryForm extends KindForm {

    /** What is submitted, once nothing is wrong with the form. */
    EvidencePayload payload();
}
