package io.waymark.web.ui.career;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.GapAgreement;
import io.waymark.advising.api.occupation.SkillsView.SkillLine;
import io.waymark.advising.api.occupation.SkillsView.SkillRating;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.web.sample.Walk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How Maya rates herself as a health information technician, and what Dana agreed with her. In other careers she has not. */
public final class SkillSamples {

    public static final String HIT = "health-information-technician";

    private static final Map<String, Integer> NOW = Map.of(
            "attention-to-detail", 3,
            "analytical-skills", 1,
            "integrity", 4,
            "interpersonal-skills", 3,
            "medical-terminology", 4,
            "records-systems", 2,
            "technical-skills", 3);

    private static final Map<String, GapAgreement> AGREED = Map.of(
            "analytical-skills", agreed("Practice with ten charts & compare <notes>.", 1),
            "medical-terminology", agreed("Pass HIT 110.", 2));

    private SkillSamples() {}

    public static void answer(SkillApi api) {
        given(api.own(any())).willReturn(List.of(skills(HIT)));
        given(api.show(any(), any())).willAnswer(call -> skills(call.getArgument(1)));
    }

    public static SkillsView skills(String key) {
        var rated = key.equals(HIT);
        var ratings = rated
                ? List.of(
                        new SkillRating(LocalDate.of(2026, 10, 26), NOW),
                        new SkillRating(LocalDate.of(2026, 9, 28), all(2)),
                        new SkillRating(LocalDate.of(2026, 9, 14), all(1)),
                        new SkillRating(LocalDate.of(2026, 8, 31), all(0)))
                : List.<SkillRating>of();
        return view(key, rated ? NOW : Map.of(), ratings, rated ? AGREED : Map.of());
    }

    /** She does all of it as well as the work needs. */
    public static SkillsView withoutGaps() {
        return view(HIT, all(4), List.of(new SkillRating(LocalDate.of(2026, 10, 26), all(4))), Map.of());
    }

    /** What she has rated she does well; of one skill she has not said, about which something was agreed once. */
    public static SkillsView withoutTerms() {
        var levels = new HashMap<>(all(4));
        levels.remove("medical-terminology");
        return view(HIT, levels, List.of(new SkillRating(LocalDate.of(2026, 10, 26), levels)), AGREED);
    }

    private static SkillsView view(
            String key, Map<String, Integer> levels, List<SkillRating> ratings, Map<String, GapAgreement> agreed) {
        var roadmap = RoadmapLibrary.load(RoadmapKey.of(key));
        return new SkillsView(
                Walk.MAYA,
                new RoadmapView(key, 1, roadmap.title()),
                roadmap.skills().stream()
                        .map(it -> new SkillLine(it, level(levels, it.key()), agreed.get(it.key())))
                        .toList(),
                ratings);
    }

    private static @Nullable Integer level(Map<String, Integer> levels, String skill) {
        return levels.get(skill);
    }

    private static Map<String, Integer> all(int level) {
        return NOW.keySet().stream().collect(Collectors.toMap(it -> it, _ -> level));
    }

    private static GapAgreement agreed(String note, int level) {
        return new GapAgreement(note, Walk.DANA, Instant.parse("2026-10-27T15:00:00Z"), level);
    }
}
