package io.waymark.advising.api.occupation;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.Skill;
import io.waymark.core.roadmap.SkillStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a student says they do what a career asks for, over time.
 *
 * @param skills each with how it stands now, in the order of the career
 * @param ratings what the student said before and says now, the newest first
 */
public record SkillsView(PersonBrief student, RoadmapView roadmap, List<SkillLine> skills, List<SkillRating> ratings) {

    public SkillsView {
        skills = List.copyOf(skills);
        ratings = List.copyOf(ratings);
    }

    /**
     * A skill.
     *
     * @param level null while it is not rated
     * @param agreed what was agreed about the gap, also after it is closed
     */
    public record SkillLine(
            Skill skill, @Nullable Integer level, @Nullable GapAgreement agreed) {

        public SkillStanding standing() {
            return new SkillStanding(skill, level);
        }
    }

    /** What was agreed, by which advisor, and how the student rated the skill then. */
    public record GapAgreement(String note, PersonBrief by, Instant at, int level) {}

    /** What a student said on one day; a skill that was not asked for then is missing. */
    public record SkillRating(LocalDate day, Map<String, Integer> levels) {}
}
