package io.waymark.advising.kind;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rubric and the level that has to be reached on it. */
public record Grading(Rubric rubric, Term minLevel) {

    /** The level, if it is good enough to verify. */
    public String require(@Nullable String level) {
        if (level == null || rubric.levels().stream().noneMatch(it -> it.key().equals(level))) {
            throw new RuleViolationException("level-needed", "Choose a level of the rubric.");
        }
        if (!rubric.reaches(level, minLevel)) {
            throw new RuleViolationException(
                    "level-too-low",
                    "This step needs at least \"%s\". Return it with a comment instead.".formatted(minLevel.label()),
                    Map.of("level", minLevel.label()));
        }
        return level;
    }
}
