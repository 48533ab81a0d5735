package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Roadmap.Coverage;
import io.waymark.core.roadmap.Roadmap.Source;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.StepKey;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/** From the whole text to the roadmap. */
final class RoadmapBinder {

    private static final String SCHEMA = "career-roadmap/v1";
    private static final int MOST_VERSIONS = 1_000_000;

    private RoadmapBinder() {}

    static Roadmap roadmap(Mapping text) {
        var schema = text.required("schema");
        if (schema != null && !schema.text().equals(SCHEMA)) {
            schema.refuse("The only known schema is \"" + SCHEMA + "\".");
        }
        var glossary = GlossaryBinder.glossary(text);
        var references = ReferenceBinder.references(text, glossary);
        var occupation = text.nested("occupation", OccupationBinder::occupation);
        if (!text.has("stages")) {
            text.refuse("\"stages\" is missing.");
        }
        var stages = new StageBinder(new GlossaryLookup(glossary, references)).stages(text);
        return new Roadmap(
                text.key("key", RoadmapKey::of),
                text.whole("version", 1, MOST_VERSIONS),
                text.text("title"),
                language(text),
                text.text("summary"),
                text.nested("source", RoadmapBinder::source),
                Objects.requireNonNullElse(occupation, Occupation.UNKNOWN),
                glossary,
                stages,
                text.keyOrNull("job_ready", StepKey::of),
                references,
                text.each("coverage", it -> new Coverage(it.text("part"), it.keys("steps", StepKey::of))),
                text.each("translations", TranslationBinder::translation),
                text.each("guides", GuideBinder::guide));
    }

    static Locale language(Mapping text) {
        var tag = text.required("language");
        if (tag == null) {
            return Locale.ROOT;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag.text()).build();
        } catch (IllformedLocaleException e) {
            tag.refuse("This is not a language tag such as en-US.");
            return Locale.ROOT;
        }
    }

    private static Source source(Mapping source) {
        return new Source(
                source.text("kind"),
                source.text("title"),
                source.textOrNull("file"),
                source.textOrNull("retrieved"),
                source.textOrNull("last_updated"),
                source.textOrNull("note"));
    }
}
