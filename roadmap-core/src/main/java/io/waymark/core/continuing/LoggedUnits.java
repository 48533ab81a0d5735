package io.waymark.core.continuing;

import io.waymark.core.progress.Amount;
import java.time.LocalDate;
import java.util.Set;

/**
 * Continuing education that is on file and was not returned.
 *
 * @param issuer for whose credentials it was logged
 */
public record LoggedUnits(
        String issuer, LocalDate completedOn, Amount amount, Set<String> categories, boolean verified) {

    public LoggedUnits {
        categories = Set.copyOf(categories);
    }
}
