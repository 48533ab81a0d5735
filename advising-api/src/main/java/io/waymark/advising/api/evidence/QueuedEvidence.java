package io.waymark.advising.api.evidence;

import io.waymark.advising.api.person.PersonBrief;

/** A piece of evidence that waits for somebody, and whose it is. */
public record QueuedEvidence(PersonBrief student, String studentNumber, EvidenceView evidence) {}
