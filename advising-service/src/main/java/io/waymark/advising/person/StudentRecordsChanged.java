package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import java.util.Set;

/** Something on the record of these students changed, told inside the transaction that changed it. */
public record StudentRecordsChanged(Set<PersonId> students) {

    public StudentRecordsChanged {
        students = Set.copyOf(students);
    }

    public static StudentRecordsChanged of(PersonId student) {
        return new StudentRecordsChanged(Set.of(student));
    }
}
