package io.waymark.advising.api.caseload;

import io.waymark.advising.api.education.Accreditation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A student's program whose accreditation does not last.
 *
 * @param through the last day of it
 * @param graduation when the student expects to graduate
 */
public record EndingAccreditation(
        String program,
        String college,
        Accreditation accreditation,
        LocalDate through,
        @Nullable LocalDate graduation) {}
