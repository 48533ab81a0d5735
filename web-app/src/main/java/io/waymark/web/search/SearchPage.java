package io.waymark.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param q what was typed; null before anything is
 */
record SearchPage(@Nullable String q, List<FoundGroup> groups) {

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
     * @param all where more of it is than is listed here
     */
    record FoundGroup(
            String key,
            List<FoundLink> links,
            boolean silent,
            @Nullable String all) {}

    record FoundLink(String title, String detail, String href) {}
}
