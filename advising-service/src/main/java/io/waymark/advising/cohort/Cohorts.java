package io.waymark.advising.cohort;

import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the rest of advising may ask of cohorts. */
public interface Cohorts {

    /** How SQL makes of a name of tidy spaces what the columns {@code name_key} have, by which a cohort is found. */
    String KEY_OF_A_NAME = "lower(normalize(%s, nfkc) collate \"und-x-icu\")";

    /**
     * Each student joins the cohorts of the names that they are given with; those that there are none of are made, and
     * nobody joins what is archived.
     */
    void join(Map<PersonId, Set<String>> cohortsOfStudents);

    /** Those that students can join, by name. */
    List<String> names();

    /** Those that nobody joins any more, by name. */
    List<String> archivedNames();

    /** Refuses what is no cohort of the college. */
    void require(UUID cohort);
}
