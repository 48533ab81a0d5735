package io.waymark.core.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody says they do what a skill asks for, against what the work needs.
 *
 * @param level from {@value #LEAST} to {@link Skill#BEST}; null if they have not said
 */
public record SkillStanding(Skill skill, @Nullable Integer level) {

    public static final int LEAST = 0;

    public SkillStanding {
        if (level != null && !isLevel(level)) {
            throw new IllegalArgumentException("Nobody has a skill to the degree of " + level);
        }
    }

    public static boolean isLevel(int level) {
        return level >= LEAST && level <= Skill.BEST;
    }

    /** Every skill, in their order; what was said of others does not count. */
    public static List<SkillStanding> of(List<Skill> skills, Map<String, Integer> levels) {
        return skills.stream()
                .map(it -> new SkillStanding(it, levels.get(it.key())))
                .toList();
    }

    /** The gaps among them, the widest first and else in their order. */
    public static List<SkillStanding> gaps(List<SkillStanding> standings) {
        return standings.stream()
                .filter(SkillStanding::isGap)
                .sorted(Comparator.comparing(SkillStanding::missing).reversed())
                .toList();
    }

    /** What nobody has rated yet is no gap. */
    public boolean isGap() {
        return missing() > 0;
    }

    /** Whether they do it as well as the work needs; nobody knows that of what is not rated. */
    public boolean isMet() {
        return level != null && !isGap();
    }

    /** How many levels are missing to what the work needs. */
    public int missing() {
        return level == null ? 0 : Math.max(0, skill.needs() - level);
    }
}
