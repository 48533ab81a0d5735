package io.waymark.advising.imports;

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
                .map(it -> new Near(it, slips(key, key(it))))
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

    /** How many letters are wrong, missing, too many or swapped with the next. */
    private static int slips(String one, String other) {
        var slips = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(one, i, other, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int slips(String one, int i, String other, int j, int[][] slips) {
        var differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var fewest = Math.min(slips[i - 1][j - 1] + differs, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
