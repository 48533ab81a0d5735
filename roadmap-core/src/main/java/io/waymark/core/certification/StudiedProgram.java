package io.waymark.core.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the college's directory says of a program that somebody names.
 *
 * @param accreditor who stands behind it, if anybody does
 * @param through the last day of that, if it is known
 */
public record StudiedProgram(
        @Nullable String accreditor, @Nullable LocalDate through) {

    boolean isAccreditedBy(String asked, LocalDate day) {
        return asked.equals(accreditor) && (through == null || !through.isBefore(day));
    }
}
