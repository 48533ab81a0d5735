package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.RelatedOccupation;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Skill;

/** What a career is, what it asks, and what lies near it. */
final class OccupationBinder {

    private OccupationBinder() {}

    static Occupation occupation(Mapping occupation) {
        return new Occupation(
                occupation.each("codes", OccupationBinder::code),
                occupation.each("facts", DetailBinder::fact),
                occupation.each("duties", DetailBinder::fact),
                occupation.each("skills", OccupationBinder::skill),
                occupation.each("related", OccupationBinder::related),
                occupation.each("advanced", OccupationBinder::related));
    }

    private static Occupation.Code code(Mapping code) {
        return new Occupation.Code(
                code.key("scheme"),
                code.text("code"),
                code.textOrNull("title"),
                code.textOrNull("role"),
                code.textOrNull("why"),
                DetailBinder.provenance(code));
    }

    private static Skill skill(Mapping skill) {
        return new Skill(
                skill.key("key"),
                skill.text("label"),
                skill.text("text"),
                skill.wholeOr("needs", Skill.USUALLY_NEEDED, 1, Skill.BEST),
                DetailBinder.provenance(skill));
    }

    private static RelatedOccupation related(Mapping related) {
        return new RelatedOccupation(
                related.text("title"),
                related.text("soc"),
                related.text("why"),
                related.keyOrNull("roadmap", RoadmapKey::of));
    }
}
