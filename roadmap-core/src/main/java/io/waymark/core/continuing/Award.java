package io.waymark.core.continuing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it was awarded or renewed.
 *
 * @param requirement what of the roadmap it was submitted for
 * @param validThrough null where nobody said
 */
public record Award(
        String credential,
        String requirement,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate validThrough,
        boolean verified) {

    /** The last day of its cycle, by what is on file, or else by how long a cycle is. */
    LocalDate end(Period cycle) {
        return Objects.requireNonNullElseGet(validThrough, () -> issuedOn.plus(cycle));
    }
}
