package io.waymark.core.roadmap.reading;

import static io.waymark.core.roadmap.reading.RoadmapText.SOUND;
import static io.waymark.core.roadmap.reading.RoadmapText.errors;
import static io.waymark.core.roadmap.reading.RoadmapText.errorsAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyCheckTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fields: [{key: url, label: Link}] | fields: [{key: url, label: Link}, {key: url, label: Other}] | vocabularies.fields[1].key | The key "url" is given twice.
            {key: good, label: Good} | {key: good, label: Good}, {key: poor, label: Poor} | rubrics[0].levels[2].key | The key "poor" is given twice.
            levels: [{key: poor, label: Poor}, {key: good, label: Good}] | levels: [] | rubrics[0].levels | This list must not be empty.
            - {key: paper, | - {key: paper, label: Other, levels: [{key: good, label: Good}]}\\n  - {key: paper, | rubrics[1].key | The key "paper" is given twice.
            rubrics: | checklists: [{key: a, label: A, items: []}]\\nrubrics: | checklists[0].items | This list must not be empty.
            rubrics: | checklists: [{key: a, label: A, items: [{key: b, label: B}, {key: b, label: C}]}]\\nrubrics: | checklists[0].items[1].key | The key "b" is given twice.
            figures:\\n  - key | figures:\\n  - {key: growth, origin: article, period: then}\\n  - key | figures[1].key | The key "growth" is given twice.
            figures:\\n  - key | accreditors: [{key: a, name: A}, {key: a, name: B}]\\nfigures:\\n  - key | accreditors[1].key | The key "a" is given twice.
            figures:\\n  - key | associations: [{key: a, name: A}, {key: a, name: B}]\\nfigures:\\n  - key | associations[1].key | The key "a" is given twice.
            """)
    void givesAKeyOnce(String sound, String broken, String path, String message) {
        assertThat(errorsAfter(lines(sound), lines(broken)))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple(path, message));
    }

    @Test
    void givesAStageAKeyOnce() {
        assertThat(errors(SOUND.replace("figures:\n  - key", anotherStage("one", 2) + "figures:\n  - key")))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("stages[1].key", "The key \"one\" is given twice."));
    }

    @Test
    void numbersStagesAsTheyStand() {
        assertThat(errors(SOUND.replace("figures:\n  - key", anotherStage("two", 3) + "figures:\n  - key")))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("stages[1].order", "The order is 3, but by its place this is number 2."));
    }

    @Test
    void numbersSubstepsAsTheyStand() {
        assertThat(errorsAfter("title: Together\n            order: 2", "title: Together\n            order: 1"))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple(
                        "stages[0].steps[1].substeps[1].order", "The order is 1, but by its place this is number 2."));
    }

    @Test
    void pointsToTheStepThatHasTheKey() {
        assertThat(errorsAfter("key: together", "key: learn"))
                .contains(new DefinitionError(
                        45,
                        18,
                        "stages[0].steps[1].substeps[1].key",
                        "The key \"learn\" is taken by the step in line 20."));
    }

    @Test
    void takesFiveHundredSteps() {
        assertThatCode(() -> RoadmapReader.read(withSteps(500))).doesNotThrowAnyException();
        assertThat(errors(withSteps(501)))
                .extracting(DefinitionError::path, DefinitionError::message)
                .containsExactly(tuple("stages", "A roadmap has at most 500 steps; this one has 501."));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static String anotherStage(String key, int order) {
        return """
                  - key: %s
                    title: Another
                    order: %d
                    origin: article
                    guidance: Go on.
                    steps: [%s]
                """.formatted(key, order, step("another", 1));
    }

    private static String step(String key, int order) {
        return "{key: %s, title: T, order: %d, origin: article, guidance: G, ".formatted(key, order)
                + "evidence: [{kind: reflection, params: {}, verified_by: student}]}";
    }

    private static String withSteps(int number) {
        var perStage = 100;
        var stages = IntStream.rangeClosed(0, (number - 1) / perStage)
                .mapToObj(stage -> "  - {key: stage-%d, title: S, order: %d, origin: article, guidance: G, steps: [%s]}"
                        .formatted(
                                stage,
                                stage + 1,
                                IntStream.range(stage * perStage, Math.min(number, (stage + 1) * perStage))
                                        .mapToObj(it -> step("step-" + it, it % perStage + 1))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        return "schema: career-roadmap/v1\nkey: many\nversion: 1\ntitle: M\nlanguage: en\nsummary: S\nstages:\n"
                + stages;
    }
}
