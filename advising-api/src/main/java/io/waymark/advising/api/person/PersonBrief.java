package io.waymark.advising.api.person;

import java.util.UUID;

/** A person, named. */
public record PersonBrief(UUID id, String givenName, String familyName) {}
