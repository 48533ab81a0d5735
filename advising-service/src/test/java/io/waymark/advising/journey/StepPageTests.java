package io.waymark.advising.journey;

import static io.waymark.advising.journey.BakerRoadmap.ESSAY;
import static io.waymark.advising.journey.BakerRoadmap.LIST;
import static io.waymark.advising.journey.BakerRoadmap.MAYA;
import static io.waymark.advising.journey.BakerRoadmap.progress;
import static io.waymark.advising.journey.BakerRoadmap.returned;
import static io.waymark.advising.journey.BakerRoadmap.submitted;
import static io.waymark.advising.journey.BakerRoadmap.verified;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.ArticleView;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.TypicalTime;
import io.waymark.advising.api.journey.WaiverView;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.kind.KindFixtures;
import io.waymark.advising.person.Relationship;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapReader;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepPageTests {

    private static final WaiverView WAIVER = new WaiverView("Did it before.", null, Instant.EPOCH);

    @Test
    void saysWhereTheStepLies() {
        assertThat(shown(progress(), "knead"))
                .returns(new StepTitle("learn", "Learn the trade"), StepView::stage)
                .returns(1, StepView::stageNumber)
                .returns(List.of(new StepTitle("practice", "Practice")), StepView::parents);
        assertThat(shown(progress(), "bake")).returns(2, StepView::stageNumber).returns(List.of(), StepView::parents);
    }

    @Test
    void saysHowLongItTakesWhereSomebodyKnows() {
        assertThat(shown(progress(), "read").typicalTime())
                .isEqualTo(new TypicalTime(Period.ofDays(1), Period.ofWeeks(2), Basis.ESTIMATE, false, null, null));
        assertThat(shown(progress(), "bake").typicalTime()).isNull();
    }

    @Test
    void saysHowItIsDoneWhereSomebodyWroteItDown() {
        assertThat(shown(progress(), "read").guide())
                .returns("You read about bread.", guide -> guide == null ? null : guide.about());
        assertThat(shown(progress(), "bake").guide()).isNull();
    }

    @Test
    void citesTheArticleByItsTitleAndDate() {
        var shown = shown(progress(), "read");

        assertThat(shown.article()).isEqualTo(new ArticleView("How to bake", "2024-06-28", null));
        assertThat(shown.facts())
                .containsExactly(
                        new Fact("Bread needs time.", new Provenance("How to bake", "2024-06-28", false, null)));
    }

    @Test
    void letsTheStudentSubmitWhatIsMissing() {
        assertThat(requirement(progress(), "read"))
                .returns(true, RequirementView::canSubmit)
                .returns(new ReflectionParameters(null, 3), RequirementView::asked);
        assertThat(requirement(progress(returned(ESSAY)), "read").canSubmit()).isTrue();
    }

    @Test
    void letsTheStudentSubmitAheadOfAPrerequisite() {
        assertThat(shown(progress(), "bake").locked()).isTrue();
        assertThat(requirement(progress(), "bake").canSubmit()).isTrue();
    }

    @Test
    void letsNobodySubmitWhatIsThere() {
        assertThat(requirement(progress(submitted(ESSAY)), "read").canSubmit()).isFalse();
        assertThat(requirement(progress(verified(ESSAY)), "read").canSubmit()).isFalse();
        assertThat(requirement(progress(verified(LIST)), "shape").canSubmit()).isFalse();
    }

    @Test
    void letsNobodySubmitWhatIsMetOtherwise() {
        assertThat(requirements()).extracting(RequirementView::canSubmit).containsExactly(true, true);
        assertThat(requirements()).extracting(RequirementView::metOtherwise).containsExactly(false, false);
        assertThat(requirements(submitted(ESSAY)))
                .extracting(RequirementView::canSubmit)
                .containsExactly(false, true);

        var met = requirements(verified(ESSAY));

        assertThat(met).extracting(RequirementView::canSubmit).containsExactly(false, false);
        assertThat(met).extracting(RequirementView::metOtherwise).containsExactly(false, true);
        assertThat(requirements(returned(ESSAY)))
                .extracting(RequirementView::canSubmit)
                .containsExactly(true, true);
    }

    @Test
    void letsNobodySubmitWhatIsWaived() {
        var shown = shown(progress(), "read", Relationship.SELF, WAIVER);

        assertThat(shown.waiver()).isEqualTo(WAIVER);
        assertThat(shown.proves()).extracting(RequirementView::canSubmit).containsExactly(false);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void letsNobodySubmitForAStudent(Relationship viewer) {
        assertThat(shown(progress(), "read", viewer, null).proves())
                .extracting(RequirementView::canSubmit)
                .containsExactly(false);
    }

    /** Of a step that takes either an essay or a word. */
    private static List<RequirementView> requirements(EvidenceItem... onFile) {
        var essay = "- {kind: reflection, params: {min_words: 3}, verified_by: [advisor]}";
        var word = "- {kind: self_attestation, params: {statement: I did.}, verified_by: [student]}";
        var roadmap = RoadmapReader.read(BakerRoadmap.TEXT.replace(
                essay, essay + "\n" + " ".repeat(10) + word + "\n        evidence_rule: any"));
        var progress = RoadmapEvaluator.of(roadmap)
                .evaluate(EvidenceOnFile.of(List.of(onFile)), BakerRoadmap.MONDAY, BakerRoadmap.MONDAY);
        return shown(new Trail(roadmap, progress), "read", Relationship.SELF, null)
                .proves();
    }

    private static RequirementView requirement(Progress progress, String step) {
        return shown(progress, step).proves().getFirst();
    }

    private record CollegeWithoutBanks() implements QuestionBanks {

        @Override
        public Set<String> practiced() {
            return Set.of();
        }

        @Override
        public boolean haveQuestionsFor(List<Credential> credentials) {
            return false;
        }
    }

    private static StepView shown(Progress progress, String step) {
        return shown(progress, step, Relationship.SELF, null);
    }

    private static StepView shown(Progress progress, String step, Relationship viewer, @Nullable WaiverView waiver) {
        return shown(new Trail(BakerRoadmap.ROADMAP, progress), step, viewer, waiver);
    }

    private static StepView shown(Trail trail, String step, Relationship viewer, @Nullable WaiverView waiver) {
        return new StepPage(
                        trail,
                        trail.progress().step(StepKey.of(step)).orElseThrow(),
                        viewer,
                        KindFixtures.shipped(),
                        new StepTerms(List.of(), null, false, null),
                        new CollegeWithoutBanks(),
                        waiver)
                .view(new PersonBrief(MAYA.value(), "Maya", "Okafor"));
    }
}
