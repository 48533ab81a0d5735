package io.waymark.advising.api.occupation;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.Outlook;
import io.waymark.core.roadmap.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation, with where everything that is said of it comes from. What nobody knows is empty or null.
 *
 * @param roadmap the one that leads to it
 * @param codes by which public lists know it
 * @param facts what else is good to know
 * @param skills what the work asks of people
 * @param outlook of the occupation; of several, if statistics count it as several, the one it is most often first
 * @param everybody of all occupations together, to compare with
 * @param history what was projected edition by edition, the oldest first
 * @param related occupations near this one
 * @param advanced occupations that it can lead to
 */
public record OccupationView(
        RoadmapView roadmap,
        String summary,
        List<Occupation.Code> codes,
        List<Fact> duties,
        List<Fact> facts,
        List<Skill> skills,
        List<Outlook> outlook,
        @Nullable Outlook everybody,
        List<Outlook> history,
        List<NearbyOccupation> related,
        List<NearbyOccupation> advanced) {}
