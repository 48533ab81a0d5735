package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoadmapTests {

    private static final Step PART = StepTests.step("part", null, Set.of());
    private static final Step WHOLE = StepTests.step("whole", EvidenceAsked.NONE, new Completion.All(), List.of(PART));
    private static final Step LAST = StepTests.step("last", null, Set.of());
    private static final Stage FIRST_STAGE = stage("first", new Completion.All(), WHOLE);
    private static final Stage SECOND_STAGE = stage("second", new Completion.All(), LAST);
    private static final Roadmap ROADMAP = roadmap(1, FIRST_STAGE, SECOND_STAGE);
    private static final Term POOR = new Term("poor", "Poor", null);
    private static final Term GOOD = new Term("good", "Good", null);
    private static final Term BEST = new Term("best", "Best", null);
    private static final Rubric PAPER = new Rubric("paper", "Paper", List.of(POOR, GOOD, BEST));

    @Test
    void goesThroughStepsAndSubstepsInOrder() {
        assertThat(ROADMAP.steps()).containsExactly(WHOLE, PART, LAST);
        assertThat(WHOLE.andBelow()).containsExactly(WHOLE, PART);
    }

    @Test
    void findsWhatIsInIt() {
        assertThat(ROADMAP.step(StepKey.of("part"))).contains(PART);
        assertThat(ROADMAP.step(StepKey.of("nowhere"))).isEmpty();
        assertThat(ROADMAP.stageOf(StepKey.of("part"))).contains(FIRST_STAGE);
        assertThat(ROADMAP.stageOf(StepKey.of("last"))).contains(SECOND_STAGE);
        assertThat(ROADMAP.stageOf(StepKey.of("nowhere"))).isEmpty();
        assertThat(ROADMAP.requirement(RequirementId.of("part/it"))).isPresent();
        assertThat(ROADMAP.requirement(RequirementId.of("whole/it"))).isEmpty();
        assertThat(ROADMAP.requirement(RequirementId.of("nowhere/it"))).isEmpty();
    }

    @Test
    void countsVersionsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roadmap(0, FIRST_STAGE))
                .withMessage("Versions are counted from 1: 0");
    }

    @Test
    void hasStagesThatCanBeCompleted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage("empty", new Completion.All()))
                .withMessage("A stage has steps: empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage("own", new Completion.Own(), LAST))
                .withMessage("A stage has no evidence of its own: own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage("much", new Completion.AtLeast(2), LAST))
                .withMessage("much needs 2 of 1 steps");
        assertThat(stage("enough", new Completion.AtLeast(1), LAST).steps()).hasSize(1);
    }

    private static final EntryField URL = new EntryField("url", "Link", EntryField.Type.LINK);

    @Test
    void looksUpWords() {
        var glossary = new Glossary(
                Map.of(Glossary.Vocabulary.SUBJECTS, List.of(POOR, GOOD)),
                List.of(URL),
                List.of(new Glossary.Checklist("papers", "Papers", List.of(GOOD))),
                List.of(PAPER));

        assertThat(glossary.term(Glossary.Vocabulary.SUBJECTS, "good")).contains(GOOD);
        assertThat(glossary.term(Glossary.Vocabulary.SUBJECTS, "best")).isEmpty();
        assertThat(glossary.term(Glossary.Vocabulary.LICENSES, "good")).isEmpty();
        assertThat(glossary.terms(Glossary.Vocabulary.LICENSES)).isEmpty();
        assertThat(glossary.field("url")).contains(URL);
        assertThat(glossary.field("urn")).isEmpty();
        assertThat(glossary.checklist("papers").map(Glossary.Checklist::items)).contains(List.of(GOOD));
        assertThat(glossary.checklist("paper")).isEmpty();
        assertThat(glossary.rubric("paper")).contains(PAPER);
        assertThat(glossary.rubric("papers")).isEmpty();
    }

    @Test
    void looksUpReferences() {
        assertThat(References.NONE.figure("a")).isEmpty();
        assertThat(References.NONE.accreditor("a")).isEmpty();
        assertThat(References.NONE.association("a")).isEmpty();
        assertThat(References.NONE.credential("a")).isEmpty();
    }

    @Test
    void citesTheArticleByItsTitleAndDate() {
        var article = new Roadmap.Source("article", "How to begin", null, null, "May 2026", null);
        var roadmap = new Roadmap(
                ROADMAP.key(),
                1,
                "",
                Locale.US,
                "",
                article,
                Occupation.UNKNOWN,
                Glossary.EMPTY,
                List.of(FIRST_STAGE),
                null,
                References.NONE,
                List.of());
        var said = new Provenance(Provenance.ARTICLE, null, true, "Look again.");
        var elsewhere = new Provenance("A book", null, false, null);

        assertThat(roadmap.cited(said)).isEqualTo(new Provenance("How to begin", "May 2026", true, "Look again."));
        assertThat(roadmap.cited(new Provenance(Provenance.ARTICLE, "2020", false, null)))
                .isEqualTo(new Provenance("How to begin", "2020", false, null));
        assertThat(roadmap.cited(elsewhere)).isEqualTo(elsewhere);
        assertThat(ROADMAP.cited(said)).isEqualTo(said);
    }

    @Test
    void judgesByLevels() {
        assertThat(PAPER.reaches("good", GOOD)).isTrue();
        assertThat(PAPER.reaches("best", GOOD)).isTrue();
        assertThat(PAPER.reaches("poor", GOOD)).isFalse();
        assertThat(PAPER.reaches("unheard-of", POOR)).isFalse();
    }

    private static Stage stage(String key, Completion completion, Step... steps) {
        return new Stage(StageKey.of(key), key, 1, Origin.ARTICLE, "", completion, null, List.of(), List.of(steps));
    }

    private static Roadmap roadmap(int version, Stage... stages) {
        return new Roadmap(
                RoadmapKey.of("a-career"),
                version,
                "A career",
                Locale.US,
                "",
                null,
                Occupation.UNKNOWN,
                Glossary.EMPTY,
                List.of(stages),
                null,
                References.NONE,
                List.of());
    }
}
