package io.waymark.advising.education;

import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What the rest of advising may ask about the accreditation of students' programs. */
public interface EndingAccreditations {

    /** Those of these students whose program's accreditation lapses, or ends before they expect to graduate. */
    Set<PersonId> among(Collection<PersonId> students, LocalDate today);

    /** What ends when, of those of these students whose program's accreditation does not last. */
    Map<PersonId, EndingAccreditation> details(Collection<PersonId> students, LocalDate today);

    /**
     * Tells students and their advisors of whatever they were not told yet.
     *
     * @param ending those of them whose program's accreditation lapses or ends too early; of the others nothing is told any more
     */
    void tell(Collection<PersonId> students, Collection<PersonId> ending, LocalDate today);
}
