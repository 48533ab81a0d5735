package io.waymark.advising.education;

import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** What the rest of advising may ask about the accreditation of students' programs. */
public interface EndingAccreditations {

    /** Those of these students whose program's accreditation lapses, or ends before they expect to graduate. */
    Set<PersonId> among(Collection<PersonId> students, LocalDate today);

    /** Tells these students and their advisors, of whatever they were not told yet. */
    void tell(Collection<PersonId> students, LocalDate today);
}
