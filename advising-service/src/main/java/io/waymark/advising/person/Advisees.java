package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import java.util.Set;

/** Whom an advisor advises now; answered by whoever keeps the assignments. */
public interface Advisees {

    /**
     * That a row {@code a} of {@code assignment} holds at {@code :now}, for whoever lists an advisor's students in SQL: one
     * that is to come gives no access yet, one that has ended none any more.
     */
    String ADVISES_NOW = "a.starts_at <= :now and a.ends_at > :now";

    default boolean isAdvisedBy(PersonId student, PersonId advisor) {
        return areAdvisedBy(Set.of(student), advisor);
    }

    /** Whether all of them are. */
    boolean areAdvisedBy(Set<PersonId> students, PersonId advisor);
}
