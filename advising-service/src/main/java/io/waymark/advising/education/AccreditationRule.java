package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an accreditation stands on a day, and for a student who is to graduate on another. */
public final class AccreditationRule {

    /** So long before its end an accreditation is worth a warning. */
    private static final int MONTHS_BEFORE = 6;

    private AccreditationRule() {}

    /**
     * @param through the last day for which it holds, if that is known
     * @param graduation when the student expects to graduate, if there is one who does
     */
    public static Accreditation of(@Nullable LocalDate through, @Nullable LocalDate graduation, LocalDate today) {
        if (through == null) {
            return Accreditation.HOLDS;
        }
        if (through.isBefore(today)) {
            return Accreditation.LAPSED;
        }
        if (graduation != null && through.isBefore(graduation)) {
            return Accreditation.ENDS_BEFORE_GRADUATION;
        }
        return through.isAfter(today.plusMonths(MONTHS_BEFORE)) ? Accreditation.HOLDS : Accreditation.LAPSES_SOON;
    }
}
