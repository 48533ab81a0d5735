package io.waymark.advising.api.cohort;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;

/** A student in a cohort. */
public record MemberView(PersonBrief student, String number, Instant since) {}
