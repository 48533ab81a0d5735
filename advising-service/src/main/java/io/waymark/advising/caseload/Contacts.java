package io.waymark.advising.caseload;

import io.waymark.core.identity.PersonId;
import java.time.Instant;

/** Remembers when somebody at the college last met or answered a student. */
public interface Contacts {

    void happened(PersonId student, Instant at);
}
