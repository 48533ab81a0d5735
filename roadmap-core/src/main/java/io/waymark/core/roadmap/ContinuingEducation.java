package io.waymark.core.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer asks of whoever holds its credentials: of all that they hold, together.
 *
 * @param step where units for it are logged
 * @param further what more it asks for several credentials; if nothing is known, each asks for its own units
 * @param others whether it takes what is logged for another issuer; if nothing is known, it does not
 */
public record ContinuingEducation(
        StepKey step,
        @Nullable FurtherCredentials further,
        @Nullable OtherIssuers others,
        List<Minimum> minimums) {

    public ContinuingEducation {
        minimums = List.copyOf(minimums);
    }

    public boolean takesOthers() {
        return others != null && others.taken();
    }

    /**
     * For each credential beyond the one that asks for the most units.
     *
     * @param most in all
     */
    public record FurtherCredentials(int units, int most, Provenance provenance) {}

    /** Units that were logged for another issuer, which takes them too. */
    public record OtherIssuers(boolean taken, Provenance provenance) {}

    /**
     * What has to be from a category: either a share of the units that are needed, or a number of them.
     *
     * @param from it binds cycles that begin on this day or later
     */
    public record Minimum(
            Term category,
            @Nullable Integer percent,
            @Nullable Integer units,
            @Nullable LocalDate from,
            Provenance provenance) {

        public boolean binds(LocalDate start) {
            return from == null || !start.isBefore(from);
        }
    }
}
