package io.waymark.advising.api.contact;

/** How somebody tried to reach a student. */
public enum ContactChannel {
    PHONE,
    EMAIL,
    IN_PERSON
}
