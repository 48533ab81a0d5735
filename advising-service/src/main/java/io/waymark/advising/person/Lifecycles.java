package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;

/** Changes what somebody is to the college, remembers it and tells the other services. */
public interface Lifecycles {

    PersonView change(PersonId person, Revision revision, Lifecycle next, LocalDate since, String reason);
}
