package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;

/** Whom an advisor advises today; answered by whoever keeps the assignments. */
public interface Advisees {

    boolean isAdvisedBy(PersonId student, PersonId advisor);
}
