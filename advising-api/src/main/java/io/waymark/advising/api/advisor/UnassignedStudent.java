package io.waymark.advising.api.advisor;

import io.waymark.advising.api.person.PersonBrief;

/** An active student whom nobody advises now. */
public record UnassignedStudent(PersonBrief student, String number) {}
