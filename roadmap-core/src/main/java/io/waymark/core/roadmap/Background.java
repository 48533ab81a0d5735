package io.waymark.core.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step refers to: facts of its own, and figures, bodies and credentials of the roadmap by their keys.
 *
 * @param badgeTypes achievement types of Open Badges 3.0 that completing the step amounts to
 */
public record Background(
        List<Fact> facts,
        List<String> figures,
        List<String> accreditors,
        @Nullable String association,
        @Nullable String credential,
        List<String> badgeTypes) {

    public static final Background NONE = new Background(List.of(), List.of(), List.of(), null, null, List.of());

    public Background {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        accreditors = List.copyOf(accreditors);
        badgeTypes = List.copyOf(badgeTypes);
    }
}
