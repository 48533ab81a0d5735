package io.waymark.advising.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which roadmap somebody may have meant. */
final class RoadmapSuggestion {

    private RoadmapSuggestion() {}

    /** The key that shares the most pairs of letters with what was written, if it shares any worth naming. */
    static Optional<String> nearest(String value, Collection<String> keys) {
        var written = pairs(value);
        return keys.stream()
                .map(key -> Map.entry(key, likeness(written, pairs(key))))
                .filter(it -> it.getValue() > 0.3)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(it -> text.substring(it, it + 2).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared.size() / (one.size() + other.size());
    }
}
