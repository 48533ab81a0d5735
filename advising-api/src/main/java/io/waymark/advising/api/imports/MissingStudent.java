package io.waymark.advising.api.imports;

import io.waymark.advising.api.person.PersonBrief;

/**
 * An active student whom an import does not mention.
 *
 * @param byHand whether no import ever wrote about them: somebody entered them
 */
public record MissingStudent(PersonBrief student, String number, String email, boolean byHand) {}
