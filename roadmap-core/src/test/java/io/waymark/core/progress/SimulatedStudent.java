package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Span;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A student who walks a roadmap day by day, in a way of their own that the forecast knows nothing of: their speed, how much
 * they do at a time, when they are away, how long reviewers take.
 */
final class SimulatedStudent {

    private static final int PORTIONS = 3;
    private static final int DAYS_OF_REVIEW = 14;
    private static final int DAYS_UNTIL_BEGUN = 8;
    private static final int DAYS_FOR_A_PAPER = 28;

    private final Random dice;
    private final Roadmap roadmap;
    private final RoadmapEvaluator evaluator;
    private final LocalDate startedOn;
    private final double speed;
    private final int atOnce;
    private final boolean patient;
    private final Absences absences;
    private final List<Work> done = new ArrayList<>();
    private final Set<StepKey> taken = new HashSet<>();

    SimulatedStudent(long seed, Roadmap roadmap, RoadmapEvaluator evaluator, LocalDate startedOn, int days) {
        dice = new Random(seed);
        this.roadmap = roadmap;
        this.evaluator = evaluator;
        this.startedOn = startedOn;
        speed = Math.exp(dice.nextGaussian() * 0.3);
        atOnce = 3 + dice.nextInt(3);
        patient = dice.nextInt(10) > 0;
        absences = new Absences(dice, days);
        walk(days);
    }

    /** A piece of evidence: the day it was submitted and the day somebody verified it. */
    private record Work(EvidenceRequirement requirement, Amount amount, int submitted, int verified) {

        EvidenceItem asOf(int day, LocalDate startedOn) {
            return verified <= day
                    ? new EvidenceItem(requirement.id(), EvidenceState.VERIFIED, amount, startedOn.plusDays(verified))
                    : new EvidenceItem(
                            requirement.id(), EvidenceState.SUBMITTED, amount, startedOn.plusDays(submitted));
        }
    }

    private void walk(int days) {
        var events = new TreeSet<Integer>();
        events.add(0);
        while (!events.isEmpty() && events.first() < days) {
            var today = events.pollFirst();
            var progress = on(today);
            if (progress.isComplete()) {
                return;
            }
            progress.suggestions().stream()
                    .map(NextStep::step)
                    .filter(it -> !taken.contains(it) && isTime(it, progress))
                    .limit(atOnce - underWay(today))
                    .forEach(it -> take(roadmap.step(it).orElseThrow(), today, events));
        }
    }

    /** Nine of ten keep the recommended order. */
    private boolean isTime(StepKey step, Progress progress) {
        return !patient
                || roadmap.steps()
                        .filter(it ->
                                it.andBelow().anyMatch(below -> below.key().equals(step)))
                        .flatMap(it -> it.recommendedAfter().stream())
                        .allMatch(it -> progress.step(it).orElseThrow().isComplete());
    }

    private long underWay(int today) {
        return done.stream()
                .filter(it -> it.submitted > today)
                .map(it -> it.requirement.id().step())
                .distinct()
                .count();
    }

    private void take(Step step, int today, Set<Integer> events) {
        taken.add(step.key());
        var begun = today + dice.nextInt(DAYS_UNTIL_BEGUN);
        var finished = absences.after(begun, length(step, today, begun));
        for (var requirement : asked(step)) {
            var portions = requirement.target() >= PORTIONS ? PORTIONS : 1;
            for (int i = 1; i <= portions; i++) {
                var submitted = begun + (finished - begun) * i / portions;
                var verified = submitted + (requirement.needsVerifier() ? 1 + dice.nextInt(DAYS_OF_REVIEW) : 0);
                var amount = Amount.of((requirement.target() + portions - 1) / portions);
                done.add(new Work(requirement, amount, submitted, verified));
                events.add(submitted);
                events.add(verified);
            }
        }
    }

    /** In days of work; a clock that was started by another step runs from then. */
    private int length(Step step, int today, int begun) {
        if (roadmap.stageOf(step.key()).orElseThrow().key().equals(StageKey.FOUNDATION)) {
            return 1 + dice.nextInt(DAYS_FOR_A_PAPER);
        }
        var span = step.span();
        if (span == null) {
            return 1;
        }
        var whole = (int) Math.ceil(within(span) * (isOfTerms(step) ? 1 : speed));
        var clock = span.countedFrom();
        return clock == null
                ? whole
                : Math.max(
                        0,
                        whole
                                - on(today)
                                        .step(clock)
                                        .map(StepProgress::completedOn)
                                        .map(it -> (int) ChronoUnit.DAYS.between(it, startedOn.plusDays(begun)))
                                        .orElse(0));
    }

    /** No student has a term that is shorter than the others'. */
    private static boolean isOfTerms(Step step) {
        return asked(step).stream()
                .map(EvidenceRequirement::kind)
                .anyMatch(it -> it == EvidenceKind.COURSE_COMPLETION || it == EvidenceKind.DEGREE_RECORD);
    }

    private double within(Span span) {
        var share = (dice.nextDouble() + dice.nextDouble()) / 2;
        return span.minDays() + (span.maxDays() - span.minDays()) * share;
    }

    private static List<EvidenceRequirement> asked(Step step) {
        var needed = step.evidence().requirements().stream()
                .filter(it -> !it.optional())
                .toList();
        return step.evidence().rule() == EvidenceRule.ANY ? needed.subList(0, 1) : needed;
    }

    /** Where the student stands after so many days, as the platform sees it. */
    Progress on(int day) {
        var items = done.stream()
                .filter(it -> it.submitted <= day)
                .map(it -> it.asOf(day, startedOn))
                .toList();
        return evaluator.evaluate(EvidenceOnFile.of(items), startedOn, startedOn.plusDays(day));
    }

    /** The day of the first job, if it came within the time. */
    Optional<LocalDate> jobReady(int days) {
        return on(days).step(Objects.requireNonNull(roadmap.jobReady())).map(StepProgress::completedOn);
    }
}
