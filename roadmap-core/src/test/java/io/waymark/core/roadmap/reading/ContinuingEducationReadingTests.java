package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.ContinuingEducation.Minimum;
import io.waymark.core.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuingEducationReadingTests {

    private static final String TEXT = RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);
    private static final Roadmap HIT = RoadmapReader.read(TEXT);

    @Test
    void readsWhatAnIssuerAsksFor() {
        var rules = ahima(HIT);

        assertThat(rules.step()).hasToString("maintain-certification");
        assertThat(Objects.requireNonNull(rules.further()))
                .extracting(it -> it.units(), it -> it.most())
                .containsExactly(10, 50);
        assertThat(rules.takesOthers()).isTrue();
        assertThat(rules.minimums())
                .extracting(it -> it.category().key(), Minimum::percent, Minimum::units, Minimum::from)
                .containsExactly(
                        tuple("hiim-domain", 80, null, null),
                        tuple("ahima-sourced", 40, null, LocalDate.of(2025, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "step: maintain-certification | step: stay-current | The step \"stay-current\" asks for no units.",
                "step: maintain-certification | step: maintain-it | There is no step \"maintain-it\".",
                "- category: ahima-sourced | - category: cooking | \"cooking\" is not among the roadmap's ceu_categories.",
                "percent: 80 | units_of_it: 80 | A minimum is either \"percent\" or \"units\".",
                "- credential: rhit | - credential: rhix | There is no credential \"rhix\"."
            })
    void refusesRulesThatNobodyCouldKeepTo(String line, String wrong, String sentence) {
        var there =
                TEXT.lines().filter(it -> it.strip().equals(line)).findFirst().orElseThrow();
        var broken = TEXT.replace("\n" + there + "\n", "\n" + there.replace(line, wrong) + "\n");

        assertThatThrownBy(() -> RoadmapReader.read(broken)).hasMessageContaining(sentence);
    }

    /** Students are taken along to a version that only names another category. */
    @Test
    void demandsNothingMoreWithAnotherCategory() {
        var more = RoadmapReader.read(TEXT.replaceFirst(
                "(?m)^  ceu_categories:$", "  ceu_categories:\n    - {key: another, label: Another}"));

        assertThat(more).isNotEqualTo(HIT);
        assertThat(more.demandsTheSameAs(HIT)).isTrue();
    }

    private static ContinuingEducation ahima(Roadmap roadmap) {
        return Objects.requireNonNull(
                roadmap.references().association("ahima").orElseThrow().continuing());
    }
}
