package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;

/** Whom an advisor advises now; answered by whoever keeps the assignments. */
public interface Advisees {

    /**
     * That a row {@code a} of {@code assignment} holds at {@code :now}, for whoever lists an advisor's students in SQL: one
     * that is to come gives no access yet, one that has ended none any more.
     */
    String ADVISES_NOW = "a.starts_at <= :now and a.ends_at > :now";

    boolean isAdvisedBy(PersonId student, PersonId advisor);
}
