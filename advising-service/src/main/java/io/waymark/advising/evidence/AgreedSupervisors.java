package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import java.util.List;

/** Who was agreed on, by the college and not by the student alone, to look after students where they work. */
public interface AgreedSupervisors {

    /** The addresses of all who look after a student now or did. */
    List<String> addresses(PersonId student);
}
