package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static io.waymark.core.progress.StepFixture.stage;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledRoadmapTests {

    private static final CompiledRoadmap TWO_STAGES = CompiledRoadmap.of(roadmap(
            stage("first", essay("a").with(essay("a-one"), essay("a-two").optional())),
            stage(
                    "second",
                    sessions("b", 2).after("a"),
                    essay("c").after("b", "a", "b").recommendedAfter("a-one").takes("P1D", "P1D", "b"),
                    essay("d").optional())));

    @Test
    void numbersParentsBeforeChildren() {
        assertThat(TWO_STAGES.nodes())
                .extracting(it -> it.step().key().value())
                .containsExactly("a", "a-one", "a-two", "b", "c", "d");
        assertThat(TWO_STAGES.nodes()).extracting(Node::index).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(TWO_STAGES.nodes()).extracting(Node::parent).containsExactly(-1, 0, 0, -1, -1, -1);
        assertThat(TWO_STAGES.nodes()).extracting(Node::stage).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(TWO_STAGES.stages()).containsExactly(List.of(0), List.of(3, 4, 5));
    }

    @Test
    void resolvesReferencesOnce() {
        var c = TWO_STAGES.nodes().get(4);

        assertThat(c.prerequisites()).containsExactly(3, 0);
        assertThat(c.recommendedAfter()).containsExactly(1);
        assertThat(c.countedFrom()).isEqualTo(3);
        assertThat(TWO_STAGES.nodes().get(3).countedFrom()).isEqualTo(-1);
        assertThat(TWO_STAGES.nodes().get(0).dependents()).containsExactly(3, 4);
        assertThat(TWO_STAGES.nodes().get(3).dependents()).containsExactly(4);
    }

    @Test
    void handsPrerequisitesDownToSubsteps() {
        var roadmap = CompiledRoadmap.of(roadmap(
                essay("a"), essay("b"), step("c").after("a").with(essay("d").after("b"))));

        assertThat(roadmap.nodes().get(3).barriers()).containsExactly(0, 1);
        assertThat(roadmap.nodes().get(2).barriers()).containsExactly(0);
    }

    @Test
    void findsStepsAndRequirementsByName() {
        assertThat(TWO_STAGES.indexOf(StepKey.of("a-two"))).isEqualTo(2);
        assertThat(TWO_STAGES.indexOf(StepKey.of("nowhere"))).isEqualTo(-1);
        assertThat(TWO_STAGES.indexOf((StepKey) null)).isEqualTo(-1);
        assertThat(TWO_STAGES.indexOf(essayOf("c"))).isEqualTo(4);
        assertThat(TWO_STAGES.indexOf(sessionsOf("b"))).isEqualTo(3);
        assertThat(TWO_STAGES.indexOf(RequirementId.of("a/nothing"))).isEqualTo(-1);
        assertThat(TWO_STAGES.nodes().get(4).firstRequirement()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatIsOptionalWhereAllIsNeeded() {
        assertThat(TWO_STAGES.counted(TWO_STAGES.nodes().getFirst())).containsExactly(1);
        assertThat(TWO_STAGES.counted(1)).containsExactly(3, 4);
    }

    @Test
    void offersWhatIsOptionalWhereThereIsAChoice() {
        var choice = CompiledRoadmap.of(roadmap(stage(
                "choose",
                new Completion.Any(),
                step("a")
                        .needs(new Completion.AtLeast(2))
                        .with(essay("b"), essay("c").optional()),
                essay("d").optional())));

        assertThat(choice.counted(choice.nodes().getFirst())).containsExactly(1, 2);
        assertThat(choice.counted(0)).containsExactly(0, 3);
        assertThat(choice.needed(0)).isEqualTo(1);
        assertThat(choice.nodes().getFirst().childrenNeeded()).isEqualTo(2);
        assertThat(TWO_STAGES.needed(0)).isZero();
    }

    @Test
    void ignoresSubstepsOnlyWhereOwnEvidenceIsEnough() {
        var own = CompiledRoadmap.of(
                roadmap(essay("a").needs(new Completion.Own()).with(essay("b"))));

        assertThat(own.nodes().getFirst().ignoresChildren()).isTrue();
        assertThat(own.nodes().getLast().ignoresChildren()).isTrue();
        assertThat(TWO_STAGES.nodes().getFirst().ignoresChildren()).isFalse();
    }

    @Test
    void weighsAStageByTheStepsItTakes() {
        var roadmap = CompiledRoadmap.of(roadmap(
                stage("all", essay("a").takes("P2Y", "P2Y"), essay("b")),
                stage("half", new Completion.AtLeast(1), essay("c").takes("P2Y", "P2Y"), essay("d")),
                stage("little", new Completion.AtLeast(1), essay("e"), essay("f"), essay("g")),
                stage("nothing", essay("h").optional()),
                stage("two", new Completion.AtLeast(2), essay("i").takes("P2Y", "P2Y"), essay("j"), essay("k"))));

        assertThat(roadmap.weight(0)).isEqualTo(5);
        assertThat(roadmap.weight(1)).isEqualTo(3);
        assertThat(roadmap.weight(2)).isEqualTo(1);
        assertThat(roadmap.weight(3)).isZero();
        assertThat(roadmap.weight(4)).isEqualTo(4);
    }

    @Test
    void refusesNamesGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledRoadmap.of(roadmap(essay("a"), essay("a"))))
                .withMessage("Two steps are called a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledRoadmap.of(roadmap(essay("a").asks(new EvidenceSpec.Reflection("Why?", 9)))))
                .withMessage("Two requirements are called a/reflection");
    }

    @Test
    void refusesReferencesToNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledRoadmap.of(roadmap(essay("a").recommendedAfter("b"))))
                .withMessage("There is no step b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledRoadmap.of(roadmap(essay("a").takes("P1D", "P1D", "b"))))
                .withMessage("There is no step b");
    }
}
