package io.waymark.advising.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rule finds of a student. */
sealed interface Finding {

    /**
     * The student needs attention.
     *
     * @param days how much it is, where that is not how long it has lasted
     */
    record Holds(
            LocalDate since,
            @Nullable Integer days,
            @Nullable String about) implements Finding {

        static Holds since(LocalDate day) {
            return new Holds(day, null, null);
        }
    }

    /** Nothing is wrong, and if something was, this ended it. */
    record Resolved(Resolution by) implements Finding {}
}
