package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.identity.PersonId;

/** A rule on a piece of evidence and what else is on file; looked at while the student's journey is held. */
public interface SubmissionCheck {

    /** Refuses what cannot be true beside what the student has submitted already. */
    void require(PersonId student, EvidencePayload submitted);

    /** Whether what came back can count again. */
    boolean canStand(PersonId student, EvidencePayload returned);
}
