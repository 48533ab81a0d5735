package io.waymark.core.roadmap.reading;

import io.waymark.core.text.Slips;
import java.util.Collection;
import java.util.Comparator;

/** Guesses which of the known words somebody meant. */
final class Likeness {

    private static final int ALWAYS_ALLOWED = 2;
    private static final int LETTERS_PER_SLIP = 3;
    private static final int LONGEST = 80;

    private Likeness() {}

    /** A sentence to append, or nothing if no known word comes close. */
    static String hint(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return "";
        }
        var tolerance = Math.max(ALWAYS_ALLOWED, written.length() / LETTERS_PER_SLIP);
        return known.stream()
                .filter(it -> Slips.between(written, it) <= tolerance)
                .min(Comparator.comparingInt((String it) -> Slips.between(written, it))
                        .thenComparing(it -> it))
                .map(it -> " Did you mean \"" + it + "\"?")
                .orElse("");
    }
}
