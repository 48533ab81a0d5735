package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The levels among which a reviewer chooses, where there is a rubric. */
@Component
class RubricLevels {

    private final EvidenceKinds kinds;

    RubricLevels(EvidenceKinds kinds) {
        this.kinds = kinds;
    }

    static @Nullable Choice chosen(List<Choice> levels, @Nullable String key) {
        return levels.stream().filter(it -> it.key().equals(key)).findFirst().orElse(null);
    }

    List<Choice> of(EvidenceRequirement requirement) {
        return kinds.grading(requirement)
                .map(it -> Choices.of(it.rubric().levels()))
                .orElse(List.of());
    }
}
