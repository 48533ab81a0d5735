package io.waymark.advising.imports;

import io.waymark.core.text.Slips;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which cohort somebody may have meant: one of almost the same letters and the same figures. */
final class CohortSuggestion {

    private CohortSuggestion() {}

    /** The name that is the fewest slips away, if that is at most a fifth of its letters. */
    static Optional<String> nearest(String written, Collection<String> names) {
        var key = key(written);
        return names.stream()
                .filter(it -> figures(it).equals(figures(written)))
                .map(it -> new Near(it, Slips.between(key, key(it))))
                .filter(it -> it.slips() <= Math.max(1, key.length() / 5))
                .min(Comparator.comparingInt(Near::slips))
                .map(Near::name);
    }

    private record Near(String name, int slips) {}

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\d]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Fall 2025 is not a misspelled fall 2026. */
    private static String figures(String name) {
        return name.replaceAll("\\D", "");
    }
}
