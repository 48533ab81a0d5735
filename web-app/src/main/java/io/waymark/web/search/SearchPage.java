package io.waymark.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param label what can be searched
 * @param q what was typed; null before anything is
 */
record SearchPage(String label, @Nullable String q, List<FoundGroup> groups) {

    /** How much is listed. */
    public int total() {
        return groups.stream().mapToInt(it -> it.links().size()).sum();
    }

    /** Whether all that could be asked has answered. */
    public boolean isComplete() {
        return groups.stream().noneMatch(FoundGroup::silent);
    }

    /**
     * What was found of one kind.
     *
     * @param silent whether its service does not answer
     * @param more whether there is more of it than is listed here
     * @param all where all of it is listed, if anywhere
     */
    record FoundGroup(
            String key,
            List<FoundLink> links,
            boolean silent,
            boolean more,
            @Nullable String all) {}

    record FoundLink(String title, String detail, String href) {}
}
