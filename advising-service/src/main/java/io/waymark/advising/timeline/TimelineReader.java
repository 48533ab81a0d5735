package io.waymark.advising.timeline;

import io.waymark.core.identity.PersonId;
import java.time.Instant;

/** Whose timeline is read, by whom and when. */
record TimelineReader(PersonId student, PersonId reader, Instant now) {}
