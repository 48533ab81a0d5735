package io.waymark.core.roadmap;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Published numbers about an occupation over a period.
 *
 * @param measures the numbers themselves
 * @param superseded history only: a newer figure replaces it
 * @param check what came of comparing it with its source
 */
public record Figure(
        String key,
        Origin origin,
        @Nullable String title,
        @Nullable String occupation,
        String period,
        @Nullable String descriptor,
        @Nullable String attributedTo,
        List<Detail> measures,
        boolean superseded,
        @Nullable Check check,
        Provenance provenance) {

    public Figure {
        Kebab.require("A figure's key", key);
        measures = List.copyOf(measures);
    }

    /** One of its numbers. */
    public Optional<Detail> measure(String measure) {
        return measures.stream().filter(it -> it.key().equals(measure)).findFirst();
    }

    /** The outcome of looking the figure up where it is said to come from. */
    public record Check(String result, Provenance provenance) {}
}
