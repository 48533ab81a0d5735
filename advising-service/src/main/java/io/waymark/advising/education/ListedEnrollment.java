package io.waymark.advising.education;

import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import java.time.LocalDate;
import java.util.Objects;

/** What a student says of a program that the directory knows. */
record ListedEnrollment(DegreeRecordPayload degree, Program program) {

    Accreditation accreditation(LocalDate today) {
        return program.accreditation(degree.expectedOn(), today);
    }

    EndingAccreditation ending(LocalDate today) {
        var entry = program.entry();
        return new EndingAccreditation(
                entry.name(),
                entry.college(),
                accreditation(today),
                Objects.requireNonNull(entry.accreditedThrough()),
                degree.expectedOn());
    }
}
