package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.identity.PersonId;
import java.util.UUID;

/** A rule on a piece of evidence and what else is on file; looked at while the student's journey is held. */
public interface SubmissionCheck {

    /**
     * Refuses what cannot be true beside what the student has submitted already.
     *
     * @param requirement what it is submitted for
     */
    void require(PersonId student, String requirement, EvidencePayload submitted);

    /**
     * Whether what came back, or was corrected, can count as it was written.
     *
     * @param evidence which of the student's it is
     */
    boolean canStand(PersonId student, UUID evidence, EvidencePayload written);
}
