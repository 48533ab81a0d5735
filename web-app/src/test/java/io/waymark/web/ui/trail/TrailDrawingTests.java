package io.waymark.web.ui.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.EstimateView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrailDrawingTests {

    private static final String HREF = "/student/roadmap/steps/";
    private static final PersonBrief MAYA = new PersonBrief(UUID.randomUUID(), "Maya", "Okafor");
    private static final CurrentStepCard CARD = new CurrentStepCard("Two of three", null, List.of(), List.of());

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final RequirementTexts requirements = TrailFixtures.requirementTexts();
    private final StepRows rows = new StepRows(requirements, RealTexts.texts(), viewer.when(), new Figures());
    private final TrailDrawing drawing =
            new TrailDrawing(rows, new StageTexts(RealTexts.texts(), viewer.when()), RealTexts.texts());

    @ParameterizedTest
    @CsvSource({
        "VERIFIED, 2026-10-01, , Finished October 1",
        "VERIFIED, 2026-10-01, 2027-10-01, 'Finished October 1, due again October 1, 2027'",
        "VERIFIED, , 2027-10-01, 'Due again October 1, 2027'",
        "VERIFIED, , ,",
        "RETURNED, , , Returned. Open it to see what to change",
        "SUBMITTED, , , 'Submitted, waiting for a review'",
        "WAIVED, , , Waived",
        "TODO, , ,"
    })
    void noteHowAStepStands(
            Mark mark, @Nullable LocalDate completed, @Nullable LocalDate renews, @Nullable String note) {
        var step = step("resume", mark, false, List.of(), List.of(), List.of(), completed, renews);

        assertThat(rows.view(step, HREF).note()).isEqualTo(note);
        assertThat(rows.view(step, HREF).href()).isEqualTo("/student/roadmap/steps/resume");
    }

    @Test
    void noteWhatUnlocksAStepAndWhatItIncludes() {
        var locked = step(
                "apply",
                Mark.LOCKED,
                true,
                List.of(new StepTitle("a", "Write a resume"), new StepTitle("b", "Practice")),
                List.of(),
                List.of(step("x", Mark.TODO), step("y", Mark.TODO)),
                null,
                null);

        assertThat(rows.view(locked, HREF).note())
                .isEqualTo("Locked until you complete: Write a resume and Practice · Includes: Step x and Step y");
    }

    @Test
    void noteThatAStepIsOptionalOnlyBeforeItIsBegun() {
        assertThat(rows.view(optional(Mark.TODO), HREF).note()).isEqualTo("Optional");
        assertThat(rows.view(optional(Mark.PROGRESS), HREF).note()).isNull();
    }

    @Test
    void noteTheFirstCountThatIsNotMet() {
        var step = step(
                "hours",
                Mark.PROGRESS,
                false,
                List.of(),
                List.of(
                        standing(1, 1, false, false),
                        standing(40, 40, true, false),
                        standing(5, 10, false, true),
                        standing(12.5, 1200, false, false),
                        standing(1, 3, false, false)),
                List.of(),
                null,
                null);

        assertThat(rows.view(step, HREF).note()).endsWith(": 12.5 of 1,200");
    }

    @Test
    void opensTheStageWhereTheStudentIs() {
        var trail = drawing.trail(journey("b"), HREF, null, null);

        assertThat(trail.spoken()).isEqualTo("You are at stage 2 of 3, Stage b.");
        assertThat(trail.stages()).extracting(TrailStage::here).containsExactly(false, true, false);
        assertThat(trail.stages()).extracting(TrailStage::ahead).containsExactly(false, false, true);
        assertThat(trail.stages()).extracting(TrailStage::open).containsExactly(false, true, false);
    }

    @Test
    void saysThatAllStagesAreComplete() {
        var trail = drawing.trail(journey(null), HREF, null, null);

        assertThat(trail.spoken()).isEqualTo("All 3 stages are complete.");
        assertThat(trail.stages()).noneMatch(TrailStage::ahead).noneMatch(TrailStage::here);
    }

    @Test
    void putsTheCardAtTheStepAndTheRestAhead() {
        var spot = drawing.spot(journey("b"), "b2").orElseThrow();

        var steps =
                drawing.trail(journey("b"), HREF, spot, CARD).stages().get(1).steps();

        assertThat(steps).extracting(StepMark::ahead).containsExactly(false, true, true);
        assertThat(steps).extracting(StepMark::here).containsExactly(null, CARD, null);
    }

    /** The row is that of the whole step; what is shown in its place is the part that one works at. */
    @Test
    void findsASubstepWithTheRowItIsIn() {
        var spot = drawing.spot(journey("b"), "b2-part").orElseThrow();

        assertThat(spot.row().key()).isEqualTo("b2");
        assertThat(spot.shown().key()).isEqualTo("b2-part");
        assertThat(drawing.trail(journey("b"), HREF, spot, CARD).stages().get(1).steps())
                .extracting(StepMark::name)
                .containsExactly("Step b1", "Step b2-part", "Step b3");
    }

    @Test
    void findsNoStepOfAnotherStage() {
        assertThat(drawing.spot(journey("b"), "a1")).isEmpty();
        assertThat(drawing.spot(journey(null), "b2")).isEmpty();
    }

    @Test
    void saysWhenTheLastStepOfAStageWasFinished() {
        var stage = new StageView(
                "a",
                1,
                "Explore",
                Mark.VERIFIED,
                100,
                2,
                2,
                List.of(
                        step(
                                "x",
                                Mark.VERIFIED,
                                false,
                                List.of(),
                                List.of(),
                                List.of(),
                                LocalDate.of(2026, 9, 1),
                                null),
                        step(
                                "y",
                                Mark.VERIFIED,
                                false,
                                List.of(),
                                List.of(),
                                List.of(),
                                LocalDate.of(2026, 10, 2),
                                null)),
                null);

        assertThat(meta(stage)).isEqualTo("2 of 2 steps, finished October 2");
    }

    @Test
    void saysOfAStageThatIsDoneHowFarItCanBeReliedOn() {
        assertThat(drawing.trail(journey("b"), "/", null, null).stages())
                .extracting(TrailStage::word)
                .containsExactly("Self-reported", null, null);
    }

    @Test
    void saysOfALockedStageWhatUnlocksIt() {
        var locked = step(
                "x",
                Mark.LOCKED,
                true,
                List.of(new StepTitle("r", "Write a resume")),
                List.of(),
                List.of(),
                null,
                null);

        assertThat(meta(new StageView(
                        "a", 1, "Apply", Mark.LOCKED, 0, 0, 1, List.of(step("w", Mark.TODO), locked), null)))
                .isEqualTo("0 of 1 step, locked until you complete: Write a resume");
        assertThat(meta(new StageView("a", 1, "Apply", Mark.LOCKED, 0, 0, 2, List.of(), null)))
                .isEqualTo("0 of 2 steps");
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void drawsEveryMark(Mark mark) {
        assertThat(TrailDrawing.state(mark).name()).isEqualTo(mark.name());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 0, 0, TODO",
        "false, false, 0, 1, PROGRESS",
        "false, false, 1, 1, SUBMITTED",
        "false, true, 1, 1, RETURNED",
        "true, true, 1, 1, VERIFIED"
    })
    void standsAsFarAsSomebodySaidSo(boolean met, boolean returned, int submitted, int have, State state) {
        var standing = new RequirementStanding(
                "r",
                EvidenceKind.REFLECTION,
                RequirementLabel.of(EvidenceKind.REFLECTION),
                BigDecimal.valueOf(have),
                BigDecimal.valueOf(submitted),
                1,
                met,
                returned,
                false,
                null);

        assertThat(RequirementTexts.state(standing)).isEqualTo(state);
    }

    @Test
    void tellsWhoVerifiesARequirement() {
        assertThat(requirements.decidedBy(Set.of(VerifierRole.MENTOR, VerifierRole.ADVISOR)))
                .isEqualTo("Verified by your advisor or your mentor");
        assertThat(requirements.decidedBy(Set.of(VerifierRole.STUDENT, VerifierRole.ADVISOR)))
                .isEqualTo("You confirm it yourself");
    }

    @Test
    void tellsWhatIsSpecialAboutARequirement() {
        var replaceable = new RequirementView(
                standing(2, 40, false, true),
                new SelfAttestationParameters(""),
                Set.of(VerifierRole.REGISTRAR),
                true,
                false,
                true,
                false,
                false,
                null,
                false,
                null);

        var shown = requirements.list(List.of(replaceable)).getFirst();

        assertThat(shown.detail()).isEqualTo("Optional · Can replace the others · Verified by the registrar");
        assertThat(shown.word()).isEqualTo("2 of 40");
    }

    private String meta(StageView stage) {
        return drawing.trail(journey("none", stage), HREF, null, null)
                .stages()
                .getFirst()
                .meta();
    }

    private static JourneyView journey(@Nullable String here) {
        var part = step("b2-part", Mark.TODO);
        return journey(
                here,
                new StageView(
                        "a",
                        1,
                        "Stage a",
                        Mark.VERIFIED,
                        100,
                        1,
                        1,
                        List.of(step("a1", Mark.VERIFIED)),
                        Assurance.SELF_REPORTED),
                new StageView(
                        "b",
                        2,
                        "Stage b",
                        Mark.PROGRESS,
                        50,
                        1,
                        3,
                        List.of(
                                step("b1", Mark.VERIFIED),
                                step("b2", Mark.PROGRESS, false, List.of(), List.of(), List.of(part), null, null),
                                step("b3", Mark.TODO)),
                        Assurance.VERIFIED),
                new StageView("c", 3, "Stage c", Mark.LOCKED, 0, 0, 1, List.of(step("c1", Mark.LOCKED)), null));
    }

    private static JourneyView journey(@Nullable String here, StageView... stages) {
        return new JourneyView(
                MAYA,
                "A100",
                null,
                new RoadmapView("hit", 1, "Health Information Technician"),
                LocalDate.of(2026, 1, 1),
                50,
                1,
                2,
                here == null,
                here,
                List.of(stages),
                null,
                null,
                null,
                List.of(),
                EstimateView.NONE,
                List.of());
    }

    private static TrailStep optional(Mark mark) {
        return new TrailStep(
                "o", "Optional step", mark, false, List.of(), true, 0, List.of(), List.of(), null, null, null);
    }

    private static TrailStep step(String key, Mark mark) {
        return step(key, mark, false, List.of(), List.of(), List.of(), null, null);
    }

    private static TrailStep step(
            String key,
            Mark mark,
            boolean locked,
            List<StepTitle> waitingFor,
            List<RequirementStanding> standings,
            List<TrailStep> substeps,
            @Nullable LocalDate completed,
            @Nullable LocalDate renews) {
        return new TrailStep(
                key, "Step " + key, mark, locked, waitingFor, false, 0, standings, substeps, completed, renews, null);
    }

    private static RequirementStanding standing(double have, int target, boolean met, boolean optional) {
        return new RequirementStanding(
                "r" + target,
                EvidenceKind.HOURS_LOG,
                new RequirementLabel(EvidenceKind.HOURS_LOG, target, 0, List.of("hours")),
                BigDecimal.valueOf(have),
                BigDecimal.ZERO,
                target,
                met,
                false,
                optional,
                null);
    }
}
