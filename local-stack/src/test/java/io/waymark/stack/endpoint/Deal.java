package io.waymark.stack.endpoint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deals attempts out to targets that all treat them alike: each attempt is made on one target in so many, each target gets its
 * share, and on every run the same.
 */
final class Deal {

    private Deal() {}

    static <T> Stream<T> toOneIn(int many, List<T> attempts, int target) {
        return IntStream.range(0, attempts.size())
                .filter(attempt -> (attempt + target) % many == 0)
                .mapToObj(attempts::get);
    }
}
