package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;

/** Whether an advisor has anybody to advise; answered by whoever keeps the assignments. */
public interface AdvisorLoad {

    /** Whether students are assigned to this advisor, now or from a day to come. */
    boolean hasStudents(PersonId advisor);
}
