package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import java.util.Collection;
import java.util.Map;

/** Assigns many students to many advisors, by the same rules as one. */
public interface Assignments {

    /** Who of these numbers can be assigned students, by number. */
    Map<String, PersonId> advisors(Collection<String> numbers);

    /** Begins to assign students to these advisors, whose caseloads nobody else changes until the transaction ends. */
    Assigning to(Collection<PersonId> advisors);

    /** Assigning in several stretches, after which nobody has more students than they may. */
    interface Assigning {

        /** From now on each student has the advisor that they are given with; whoever had them before hands them over. */
        void assign(Map<PersonId, PersonId> advisors);

        /** Refuses if an advisor who got somebody has too many now. */
        void finish();
    }
}
