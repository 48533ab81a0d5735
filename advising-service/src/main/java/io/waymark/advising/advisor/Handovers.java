package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.Set;

/** Takes students from advisors who leave, and advisors from students who do. */
public interface Handovers {

    /** Whom the advisor has at a moment or later. */
    Set<PersonId> studentsOf(PersonId advisor, Instant moment);

    /**
     * All students whom an advisor has from a moment on have another then: within that advisor's limit, or refused as a whole.
     *
     * @return how many
     */
    int handOver(PersonId from, PersonId to, Instant moment, String reason);

    /** From a moment on these students have no advisor. */
    void end(Set<PersonId> students, Instant moment);
}
