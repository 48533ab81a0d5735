package io.waymark.advising.api.education;

import io.waymark.advising.api.evidence.EvidenceStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The program that a student is in, as the student submitted it.
 *
 * @param listed the same in the directory, if it is there, as it stands for this student
 * @param accreditation how it stands for somebody who graduates when this student expects to
 */
public record EnrolledProgram(
        String college,
        String program,
        LocalDate enrolledOn,
        @Nullable LocalDate expectedOn,
        EvidenceStatus status,
        @Nullable ProgramView listed,
        Accreditation accreditation) {}
