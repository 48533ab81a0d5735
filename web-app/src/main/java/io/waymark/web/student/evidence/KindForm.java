package io.waymark.web.student.evidence;

/** What a student types for one kind of evidence. It may hold what is not in order. */
public sealed interface KindForm permits DocumentForm, EntryForm {

    /** What this form calls the field that the service names. */
    default String fieldOf(String named) {
        return named;
    }
}
