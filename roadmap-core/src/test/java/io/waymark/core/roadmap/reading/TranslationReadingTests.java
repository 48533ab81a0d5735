package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.roadmap.StepKey;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationReadingTests {

    private static final Locale MEXICAN = Locale.forLanguageTag("es-MX");

    private static final String SPANISH = """
            translations:
              - language: es
                title: Pequeño
                summary: Uno pequeño.
                stages: [{key: one, title: Uno, guidance: Empieza.}]
                steps:
                  - {key: learn, title: Aprende, guidance: Apréndelo.}
                  - {key: alone, title: A solas, guidance: Inténtalo.}
            """;

    @Test
    void saysARoadmapInAnotherLanguage() {
        var roadmap = RoadmapReader.read(RoadmapText.SOUND + SPANISH).in(MEXICAN);

        assertThat(roadmap.title()).isEqualTo("Pequeño");
        assertThat(roadmap.summary()).isEqualTo("Uno pequeño.");
        assertThat(roadmap.language()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(roadmap.stages().getFirst().title()).isEqualTo("Uno");
        assertThat(roadmap.step(StepKey.of("learn")).orElseThrow().guidance()).isEqualTo("Apréndelo.");
        assertThat(roadmap.step(StepKey.of("alone")).orElseThrow().title()).isEqualTo("A solas");
    }

    @Test
    void saysWhatIsNotTranslatedInTheRoadmapsOwn() {
        var roadmap = RoadmapReader.read(RoadmapText.SOUND + SPANISH);

        assertThat(roadmap.in(MEXICAN)
                        .step(StepKey.of("practice"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Practice");
        assertThat(roadmap.in(Locale.FRANCE)).isSameAs(roadmap);
        assertThat(roadmap.in(Locale.UK)).isSameAs(roadmap);
    }

    @Test
    void changesNothingButTexts() {
        var roadmap = RoadmapReader.read(RoadmapText.SOUND + SPANISH);

        assertThat(roadmap.in(MEXICAN).steps().map(it -> it.evidence()))
                .containsExactlyElementsOf(
                        roadmap.steps().map(it -> it.evidence()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            language: es    | language: en-GB | There are texts in this language already.
            key: one        | key: two-hundred | There is no stage "two-hundred".
            key: learn      | key: unlearn    | There is no step "unlearn".
            key: alone      | key: learn      | This is translated twice.
            language: es    | language: 1     | This is not a language tag
            """)
    void refusesWhatFitsNothing(String sound, String wrong, String error) {
        assertThatExceptionOfType(InvalidRoadmapException.class)
                .isThrownBy(() -> RoadmapReader.read(RoadmapText.SOUND + SPANISH.replaceFirst(sound, wrong)))
                .withMessageContaining(error);
    }
}
