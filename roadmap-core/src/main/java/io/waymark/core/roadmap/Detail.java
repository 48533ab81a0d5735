package io.waymark.core.roadmap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One labelled value that a source stands behind, e.g. the number of questions in an exam. */
public record Detail(String key, String label, Value value, Provenance provenance) {

    public Detail {
        Kebab.require("A detail's key", key);
    }

    /** What is known. */
    public sealed interface Value {

        /** A number with its unit. */
        record Quantity(BigDecimal amount, @Nullable Unit unit) implements Value {}

        /** Words. */
        record Text(String text) implements Value {}

        /** Yes or no. */
        record YesNo(boolean yes) implements Value {}

        /** Looked for and not found; the college may fill it in. */
        record Unknown() implements Value {}
    }

    /** What a quantity counts. */
    public enum Unit {
        PERCENT,
        JOBS,
        OPENINGS_PER_YEAR,
        USD,
        USD_PER_YEAR,
        USD_PER_HOUR,
        QUESTIONS,
        MINUTES,
        DAYS,
        POINTS,
        CEUS,
        YEAR
    }
}
