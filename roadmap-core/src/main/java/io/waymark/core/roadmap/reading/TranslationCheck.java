package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import java.util.HashSet;
import java.util.stream.Collectors;

/** Finds translations of what the roadmap does not have, and languages given twice. */
record TranslationCheck(Roadmap roadmap, DefinitionErrors errors) {

    void check() {
        var stages = roadmap.stages().stream().map(Stage::key).collect(Collectors.toSet());
        var steps = roadmap.steps().map(Step::key).collect(Collectors.toSet());
        var languages = new HashSet<>();
        languages.add(roadmap.language().getLanguage());
        for (int i = 0; i < roadmap.translations().size(); i++) {
            var translation = roadmap.translations().get(i);
            var path = "translations[%d]".formatted(i);
            if (!languages.add(translation.language().getLanguage())) {
                errors.add(path, "There are texts in this language already.");
            }
            translation.stages().keySet().stream()
                    .filter(key -> !stages.contains(key))
                    .forEach(key -> errors.add(path, "There is no stage \"%s\".".formatted(key)));
            translation.steps().keySet().stream()
                    .filter(key -> !steps.contains(key))
                    .forEach(key -> errors.add(path, "There is no step \"%s\".".formatted(key)));
        }
    }
}
