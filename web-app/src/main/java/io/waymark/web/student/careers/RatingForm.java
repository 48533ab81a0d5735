package io.waymark.web.student.careers;

import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.core.roadmap.Skill;
import io.waymark.core.roadmap.SkillStanding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How well somebody does each thing, as they choose it. */
record RatingForm(@Nullable Map<String, String> levels) {

    RatingForm {
        levels = Objects.requireNonNullElse(levels, Map.of());
    }

    /** As they last said, so that only what has changed is to be chosen anew. */
    static RatingForm of(SkillsView skills) {
        var levels = new HashMap<String, String>();
        skills.skills().forEach(it -> {
            if (it.level() != null) {
                levels.put(it.skill().key(), it.level().toString());
            }
        });
        return new RatingForm(levels);
    }

    /** What can be read of it, for skills that there are. */
    Map<String, Integer> read(SkillsView skills) {
        var read = new HashMap<String, Integer>();
        for (var line : skills.skills()) {
            var key = line.skill().key();
            choices().stream().filter(it -> chooses(key, it)).findFirst().ifPresent(it -> read.put(key, it));
        }
        return read;
    }

    /** For the template. */
    public boolean chooses(String skill, int level) {
        return String.valueOf(level).equals(Objects.requireNonNull(levels).get(skill));
    }

    /** For the template: from the least to the best. */
    public List<Integer> choices() {
        return IntStream.rangeClosed(SkillStanding.LEAST, Skill.BEST).boxed().toList();
    }
}
