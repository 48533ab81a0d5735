package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Translation;
import io.waymark.core.roadmap.Translation.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Texts in another language: the roadmap's title and summary, and of stages and steps the title and the guidance. */
final class TranslationBinder {

    private TranslationBinder() {}

    static Translation translation(Mapping text) {
        return new Translation(
                RoadmapBinder.language(text),
                new Wording(text.text("title"), text.text("summary")),
                wordings(text, "stages", StageKey::of),
                wordings(text, "steps", StepKey::of));
    }

    private static <K> Map<K, Wording> wordings(Mapping text, String name, Function<String, K> type) {
        var wordings = new HashMap<K, Wording>();
        text.each(name, of -> {
            var wording = new Wording(of.text("title"), of.text("guidance"));
            if (wordings.put(of.key("key", type), wording) != null) {
                of.refuse("key", "This is translated twice.");
            }
            return wording;
        });
        return wordings;
    }
}
