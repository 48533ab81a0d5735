package io.waymark.advising.cohort;

import io.waymark.core.identity.PersonId;
import java.util.Map;
import java.util.Set;

/** Gathers many students into cohorts at once, by the same rules as one. */
public interface Cohorts {

    /** Each student joins the cohorts of the names that they are given with; those that there are none of are made. */
    void join(Map<PersonId, Set<String>> cohortsOfStudents);
}
