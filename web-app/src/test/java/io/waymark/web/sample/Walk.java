package io.waymark.web.sample;

import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.ArticleView;
import io.waymark.advising.api.journey.EstimateView;
import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.GuideView;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.advising.api.journey.TypicalTime;
import io.waymark.advising.api.journey.WaitingView;
import io.waymark.advising.api.journey.WalkedRoadmap;
import io.waymark.advising.api.kind.AdvisorReviewParameters;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentUploadParameters;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.kind.SessionCountParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.EstimateCause;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maya's way along the real roadmap, as the advising service would tell it. Which step is how far is written down here. */
public final class Walk {

    public static final PersonBrief MAYA =
            new PersonBrief(UUID.fromString("01930000-0000-7000-8000-0000000000a1"), "Maya", "Okafor");
    public static final PersonBrief DANA =
            new PersonBrief(UUID.fromString("01930000-0000-7000-8000-0000000000d1"), "Dana", "Whitcomb");

    private static final String WRITTEN =
            "The duties I like most are the quiet, exact ones: finding gaps in records and asking for what is missing.";
    private static final Roadmap ROADMAP = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("research-duties", Mark.VERIFIED),
            Map.entry("research-skills-and-qualifications", Mark.VERIFIED),
            Map.entry("assess-own-skills", Mark.VERIFIED),
            Map.entry("research-job-outlook", Mark.VERIFIED),
            Map.entry("high-school-diploma-or-ged", Mark.VERIFIED),
            Map.entry("volunteer-at-healthcare-facility", Mark.WAIVED),
            Map.entry("shadowing-or-on-the-job-training", Mark.PROGRESS),
            Map.entry("find-accredited-programs", Mark.VERIFIED),
            Map.entry("enroll-in-accredited-program", Mark.SUBMITTED),
            Map.entry("build-portfolio", Mark.RETURNED),
            Map.entry("portfolio-review", Mark.RETURNED),
            Map.entry("join-ahima", Mark.VERIFIED),
            Map.entry("build-mentor-relationship", Mark.PROGRESS),
            Map.entry("attend-industry-events", Mark.PROGRESS));

    private static final Set<EvidenceKind> OPEN = Set.of(
            EvidenceKind.SELF_ATTESTATION,
            EvidenceKind.REFLECTION,
            EvidenceKind.CHECKLIST,
            EvidenceKind.DOCUMENT_UPLOAD,
            EvidenceKind.ADVISOR_REVIEW,
            EvidenceKind.HOURS_LOG,
            EvidenceKind.SESSION_COUNT);

    private Walk() {}

    public static HomeView home(JourneyView journey) {
        var next = journey.next();
        var step = next == null ? null : step(next.step());
        return new HomeView(journey, step == null ? step("build-portfolio") : step, step);
    }

    public static JourneyView journey() {
        return journey(next());
    }

    private static final WaitingView WAITING = new WaitingView(
            new StepTitle("portfolio-review", "Portfolio review"),
            new RequirementLabel(EvidenceKind.ADVISOR_REVIEW, 1, 0, List.of("Portfolio")),
            List.of(VerifierRole.ADVISOR, VerifierRole.FACULTY));

    private static final EstimateView ESTIMATE = new EstimateView(
            List.of(
                    new EstimateView.Assumption(EstimateView.Assumption.Premise.USUAL_TIMES, null),
                    new EstimateView.Assumption(EstimateView.Assumption.Premise.SLOWER, 12)),
            List.of(
                    new EstimateView.Move(
                            LocalDate.of(2026, 10, 3),
                            LocalDate.of(2027, 6, 20),
                            -91,
                            EstimateCause.STEP_FINISHED,
                            new StepTitle("log-internship-hours", "Hours at a site")),
                    new EstimateView.Move(
                            LocalDate.of(2026, 6, 30),
                            LocalDate.of(2027, 9, 20),
                            21,
                            EstimateCause.TIME_PASSED,
                            null)));

    /** As somebody has it who walks another roadmap beside it. */
    public static JourneyView beside(boolean first) {
        var one = journey();
        return new JourneyView(
                one.student(),
                one.studentNumber(),
                one.advisor(),
                one.roadmap(),
                one.startedOn(),
                one.percent(),
                one.done(),
                one.total(),
                one.complete(),
                one.here(),
                one.stages(),
                one.next(),
                one.jobReady(),
                one.finished(),
                one.waiting(),
                one.estimate(),
                List.of(
                        new WalkedRoadmap(
                                first ? ROADMAP.key().value() : "phlebotomist", "First roadmap", 31, true, first),
                        new WalkedRoadmap(
                                first ? "phlebotomist" : ROADMAP.key().value(), "Second roadmap", 12, false, !first)));
    }

    public static JourneyView journey(@Nullable NextStepView next) {
        var stages = ROADMAP.stages().stream().map(Walk::stage).toList();
        var done = stages.stream().mapToInt(StageView::done).sum();
        var total = stages.stream().mapToInt(StageView::total).sum();
        return new JourneyView(
                MAYA,
                "204118",
                DANA,
                new RoadmapView(ROADMAP.key().value(), 1, ROADMAP.title()),
                LocalDate.of(2025, 9, 1),
                31,
                done,
                total,
                false,
                "relevant-experience",
                stages,
                next,
                new ForecastView(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 6, 20), LocalDate.of(2027, 9, 15)),
                new ForecastView(LocalDate.of(2029, 5, 10), LocalDate.of(2030, 6, 20), LocalDate.of(2031, 9, 15)),
                next == null ? List.of(WAITING) : List.of(),
                ESTIMATE,
                List.of());
    }

    /** The roadmap's titles. */
    public static RoadmapOutline outline() {
        var stages = ROADMAP.stages().stream()
                .map(stage -> new RoadmapOutline.StageOutline(
                        stage.key().value(),
                        stage.order(),
                        stage.title(),
                        stage.steps().stream()
                                .flatMap(Step::andBelow)
                                .map(step -> new StepTitle(step.key().value(), step.title()))
                                .toList()))
                .toList();
        return new RoadmapOutline(ROADMAP.key().value(), ROADMAP.version(), ROADMAP.title(), stages);
    }

    private static NextStepView next() {
        return new NextStepView(
                "portfolio-review",
                title("portfolio-review"),
                NextStepView.SuggestionReason.REVISE_RETURNED,
                new RequirementLabel(EvidenceKind.ADVISOR_REVIEW, 1, 0, List.of("Portfolio")),
                null,
                null,
                List.of(),
                null);
    }

    private static StageView stage(Stage stage) {
        var steps = stage.steps().stream().map(Walk::trail).toList();
        var done = (int) steps.stream().filter(step -> isDone(step.mark())).count();
        var mark = done == steps.size()
                ? Mark.VERIFIED
                : steps.stream().allMatch(step -> step.mark() == Mark.LOCKED)
                        ? Mark.LOCKED
                        : steps.stream().allMatch(step -> step.mark() == Mark.LOCKED || step.mark() == Mark.TODO)
                                ? Mark.TODO
                                : Mark.PROGRESS;
        return new StageView(
                stage.key().value(),
                stage.order(),
                stage.title(),
                mark,
                100 * done / steps.size(),
                done,
                steps.size(),
                steps,
                null);
    }

    private static TrailStep trail(Step step) {
        var mark = mark(step);
        return new TrailStep(
                step.key().value(),
                step.title(),
                mark,
                mark == Mark.LOCKED,
                waitingFor(step),
                step.optional(),
                isDone(mark) ? 100 : mark == Mark.PROGRESS ? 33 : 0,
                step.evidence().requirements().stream()
                        .map(requirement -> standing(requirement, mark))
                        .toList(),
                step.substeps().stream().map(Walk::trail).toList(),
                mark == Mark.VERIFIED ? LocalDate.of(2026, 2, 18) : null,
                null,
                mark == Mark.VERIFIED ? assurance(step) : null);
    }

    private static Mark mark(Step step) {
        var given = MARKS.get(step.key().value());
        if (given != null) {
            return given;
        }
        return waitingFor(step).isEmpty() ? Mark.TODO : Mark.LOCKED;
    }

    private static List<StepTitle> waitingFor(Step step) {
        return step.prerequisites().stream()
                .filter(key -> !isDone(ROADMAP.step(key).map(Walk::mark).orElse(Mark.TODO)))
                .map(key -> new StepTitle(key.value(), title(key.value())))
                .toList();
    }

    private static boolean isDone(Mark mark) {
        return mark == Mark.VERIFIED || mark == Mark.WAIVED;
    }

    private static String title(String key) {
        return ROADMAP.step(StepKey.of(key)).map(Step::title).orElse(key);
    }

    private static RequirementStanding standing(EvidenceRequirement requirement, Mark mark) {
        var have = isDone(mark) ? requirement.target() : mark == Mark.PROGRESS && requirement.target() > 1 ? 1 : 0;
        return new RequirementStanding(
                requirement.id().toString(),
                requirement.kind(),
                RequirementLabel.of(requirement),
                BigDecimal.valueOf(have),
                mark == Mark.SUBMITTED ? BigDecimal.ONE : BigDecimal.ZERO,
                requirement.target(),
                have >= requirement.target(),
                mark == Mark.RETURNED,
                requirement.optional(),
                have == 0 ? null : assurance(requirement));
    }

    private static @Nullable Assurance assurance(Step step) {
        return step.evidence().requirements().stream()
                .map(Walk::assurance)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Assurance assurance(EvidenceRequirement requirement) {
        return requirement.verifiedBy().stream()
                .map(VerifierRole::assurance)
                .min(Comparator.naturalOrder())
                .orElse(Assurance.VERIFIED);
    }

    public static StepView step(String key) {
        var step = ROADMAP.step(StepKey.of(key)).orElseThrow();
        var stage = ROADMAP.stageOf(step.key()).orElseThrow();
        var mark = mark(step);
        var span = step.span();
        return new StepView(
                MAYA,
                key,
                step.title(),
                new StepTitle(stage.key().value(), stage.title()),
                stage.order(),
                ROADMAP.steps()
                        .filter(parent -> parent.substeps().contains(step))
                        .map(parent -> new StepTitle(parent.key().value(), parent.title()))
                        .toList(),
                mark,
                mark == Mark.LOCKED,
                waitingFor(step),
                step.optional(),
                isDone(mark) ? 100 : mark == Mark.PROGRESS ? 33 : 0,
                step.guidance(),
                span == null
                        ? null
                        : new TypicalTime(
                                span.min(), span.max(), span.basis(), span.uncertain(), span.note(), span.source()),
                new StepTerms(List.of(), null, false, null),
                step.background().facts().stream()
                        .map(fact -> new Fact(fact.text(), ROADMAP.cited(fact.provenance())))
                        .toList(),
                step.evidence().requirements().stream()
                        .map(requirement -> requirement(step, requirement, mark))
                        .toList(),
                step.substeps().stream().map(Walk::trail).toList(),
                step.verifiers(),
                ROADMAP.steps()
                        .filter(other -> other.prerequisites().contains(step.key()))
                        .map(other -> new StepTitle(other.key().value(), other.title()))
                        .toList(),
                null,
                mark == Mark.VERIFIED ? LocalDate.of(2026, 2, 18) : null,
                null,
                mark == Mark.VERIFIED ? assurance(step) : null,
                ROADMAP.guide(step.key()).map(GuideView::of).orElse(null),
                Known.of(key),
                new ArticleView("Steps to Become a Health Information Technician", "2024-06-28", "2024-07-17"),
                stage.order() == 1 ? ROADMAP.key().value() : null);
    }

    private static RequirementView requirement(Step step, EvidenceRequirement requirement, Mark mark) {
        var metOtherwise = isDone(mark)
                && step.evidence()
                        .isMetOtherwise(
                                requirement, step.evidence().requirements().getFirst()::equals);
        return new RequirementView(
                standing(requirement, metOtherwise ? Mark.TODO : mark),
                asked(requirement.spec()),
                requirement.verifiedBy(),
                requirement.alternative(),
                metOtherwise,
                OPEN.contains(requirement.kind())
                        && requirement.kind() != EvidenceKind.SESSION_COUNT
                        && !isDone(mark)
                        && mark != Mark.SUBMITTED,
                requirement.kind() == EvidenceKind.ASSESSMENT_SCORE,
                requirement.id().step().value().equals("assess-own-skills"),
                requirement.basis(),
                requirement.uncertain(),
                requirement.note());
    }

    private static EvidenceParameters asked(EvidenceSpec spec) {
        return switch (spec) {
            case EvidenceSpec.SelfAttestation it -> new SelfAttestationParameters(it.statement());
            case EvidenceSpec.Reflection it -> new ReflectionParameters(it.prompt(), it.minWords());
            case EvidenceSpec.TickedItems it -> new ChecklistParameters(choices(it.items()), it.minChecked());
            case EvidenceSpec.DocumentUpload it ->
                new DocumentUploadParameters(
                        choices(it.documentTypes()), it.expires(), List.of(".pdf", ".jpg", ".heic"));
            case EvidenceSpec.AdvisorReview it ->
                new AdvisorReviewParameters(choices(it.rubric().levels()), choice(it.minLevel()));
            case EvidenceSpec.SessionCount it -> new SessionCountParameters(choice(it.sessionType()));
            default -> new SelfAttestationParameters("");
        };
    }

    private static List<Choice> choices(List<Term> terms) {
        return terms.stream().map(Walk::choice).toList();
    }

    private static Choice choice(Term term) {
        return new Choice(term.key(), term.label());
    }

    /** What Maya submitted for a step. */
    public static List<EvidenceView> history(String key) {
        var step = ROADMAP.step(StepKey.of(key)).orElseThrow();
        var mark = mark(step);
        if (step.evidence().requirements().isEmpty()
                || !Set.of(Mark.VERIFIED, Mark.RETURNED, Mark.SUBMITTED).contains(mark)) {
            return List.of();
        }
        var requirement = step.evidence().requirements().getFirst();
        var status = EvidenceStatus.valueOf(mark.name());
        return List.of(new EvidenceView(
                UUID.nameUUIDFromBytes(step.key().value().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                MAYA,
                step.key().value(),
                step.title(),
                requirement.id().toString(),
                requirement.kind(),
                RequirementLabel.of(requirement),
                status,
                BigDecimal.ONE,
                requirement.kind() == EvidenceKind.ADVISOR_REVIEW
                        ? new AdvisorReviewPayload(WRITTEN)
                        : new ReflectionPayload(WRITTEN),
                List.of(ShownField.text("text", WRITTEN)),
                null,
                List.of(),
                Instant.parse("2026-11-06T15:12:00Z"),
                mark == Mark.SUBMITTED ? null : Instant.parse("2026-11-09T19:30:00Z"),
                mark == Mark.SUBMITTED ? null : DANA,
                mark == Mark.SUBMITTED ? null : VerifierRole.ADVISOR,
                mark == Mark.RETURNED
                        ? "Strong analysis. Page 2 still shows a birth date; take it out and send it again."
                        : null,
                null,
                false,
                mark != Mark.VERIFIED,
                false,
                false,
                List.of(),
                3));
    }

    /** What others decided of it lately. */
    public static List<DecisionView> decisions() {
        return Stream.of("portfolio-review", "research-duties")
                .flatMap(step -> history(step).stream())
                .filter(evidence -> evidence.decidedAt() != null)
                .map(evidence -> new DecisionView(
                        evidence.id(),
                        evidence.step(),
                        evidence.stepTitle(),
                        evidence.label(),
                        evidence.status(),
                        evidence.comment(),
                        evidence.dispute(),
                        evidence.decidedBy(),
                        VerifierRole.ADVISOR,
                        Objects.requireNonNull(evidence.decidedAt())))
                .toList();
    }
}
