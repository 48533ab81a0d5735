package io.waymark.core.roadmap.reading;

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
                .filter(it -> distance(written, it) <= tolerance)
                .min(Comparator.comparingInt((String it) -> distance(written, it))
                        .thenComparing(it -> it))
                .map(it -> " Did you mean \"" + it + "\"?")
                .orElse("");
    }

    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                var replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
