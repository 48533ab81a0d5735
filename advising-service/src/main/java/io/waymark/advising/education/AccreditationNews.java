package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.core.identity.PersonId;

/** What one person, the student or their advisor, is to know of the accreditation of the student's program. */
record AccreditationNews(PersonId student, PersonId recipient, Program program, Accreditation accreditation) {

    boolean isToStudent() {
        return recipient.equals(student);
    }

    /** Its last day. */
    String through() {
        return String.valueOf(program.entry().accreditedThrough());
    }
}
