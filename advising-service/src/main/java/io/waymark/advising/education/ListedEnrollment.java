package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import java.time.LocalDate;

/** What a student says of a program that the directory knows. */
record ListedEnrollment(DegreeRecordPayload degree, Program program) {

    Accreditation accreditation(LocalDate today) {
        return program.accreditation(degree.expectedOn(), today);
    }
}
