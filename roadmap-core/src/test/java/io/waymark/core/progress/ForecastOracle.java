package io.waymark.core.progress;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** In how many days a roadmap is finished, step by step and as plainly as possible. */
final class ForecastOracle {

    private final Roadmap roadmap;
    private final Progress progress;
    private final ProgressOracle shares;
    private final LocalDate startedOn;
    private final LocalDate from;
    private final double stretch;
    private final double pace;
    private final boolean beginning;
    private final Map<StepKey, Step> parents = new HashMap<>();
    private final Map<StepKey, Double> finished = new HashMap<>();

    private ForecastOracle(
            Roadmap roadmap,
            Progress progress,
            ProgressOracle shares,
            LocalDate startedOn,
            LocalDate from,
            double stretch,
            double pace,
            boolean beginning) {
        this.roadmap = roadmap;
        this.progress = progress;
        this.shares = shares;
        this.startedOn = startedOn;
        this.from = from;
        this.stretch = stretch;
        this.pace = pace;
        this.beginning = beginning;
        roadmap.steps().forEach(step -> step.substeps().forEach(it -> parents.put(it.key(), step)));
    }

    /** Of what is left today. */
    static double days(
            Roadmap roadmap,
            Progress progress,
            ProgressOracle shares,
            LocalDate startedOn,
            LocalDate today,
            double stretch,
            double pace) {
        return new ForecastOracle(roadmap, progress, shares, startedOn, today, stretch, pace, false).end();
    }

    /** What the student's pace multiplies every time by. */
    static double pace(
            Roadmap roadmap, Progress progress, ProgressOracle shares, LocalDate startedOn, LocalDate today) {
        var elapsed = ChronoUnit.DAYS.between(startedOn, today);
        var start = new ForecastOracle(roadmap, progress, shares, startedOn, startedOn, 0.5, 1, true);
        var completed = roadmap.steps()
                .filter(it -> start.at(it.key()).isComplete() && !start.isComplete(it))
                .count();
        if (elapsed < 30 || completed < 3) {
            return 1;
        }
        var covered = start.end() - days(roadmap, progress, shares, startedOn, today, 0.5, 1);
        return Math.sqrt(Math.max(0.5, Math.min(2, elapsed / Math.max(1, covered))));
    }

    private double end() {
        return roadmap.stages().stream()
                .mapToDouble(it -> needed(it.completion(), it.steps()))
                .max()
                .orElse(0);
    }

    private double finish(Step step) {
        var known = finished.get(step.key());
        if (known == null) {
            known = isComplete(step) ? 0 : Math.max(own(step), needed(step.completion(), step.substeps()));
            finished.put(step.key(), known);
        }
        return known;
    }

    private static boolean isOfTerms(Step step) {
        return step.evidence().requirements().stream()
                .map(EvidenceRequirement::kind)
                .anyMatch(it -> it == EvidenceKind.COURSE_COMPLETION || it == EvidenceKind.DEGREE_RECORD);
    }

    private double own(Step step) {
        var span = step.span();
        if (span == null) {
            throw new IllegalArgumentException("Nobody knows how long it takes: " + step.key());
        }
        var whole = (span.minDays() + (span.maxDays() - span.minDays()) * stretch) * (isOfTerms(step) ? 1 : pace);
        var clock = span.countedFrom();
        if (clock != null) {
            return Math.max(start(step), clock(clock) + whole);
        }
        return start(step) + (beginning ? whole : left(step, whole * (1 - shares.share(step))));
    }

    /** Half the time for which it could be begun is taken off, and half of what is left at most. */
    private double left(Step step, double days) {
        var before = new ArrayList<LocalDate>();
        before.add(startedOn);
        for (var at = step; at != null; at = parents.get(at.key())) {
            for (var key : at.prerequisites()) {
                before.add(at(key).completedOn());
            }
            for (var key : at.recommendedAfter()) {
                before.add(at(key).completedOn());
            }
        }
        if (before.contains(null)) {
            return days;
        }
        var quiet = shares.lastOn(roadmap).map(it -> since(it.plusDays(30))).orElseGet(() -> since(startedOn));
        var open = before.stream().mapToDouble(this::since).min().orElse(0) - Math.max(0, quiet);
        return Math.max(days / 2, days - Math.max(0, open) / 2);
    }

    private double clock(StepKey clock) {
        var step = roadmap.step(clock).orElseThrow();
        return isComplete(step) ? -Math.max(0, since(at(clock).completedOn())) : finish(step);
    }

    private double since(@Nullable LocalDate day) {
        return day == null ? 0 : ChronoUnit.DAYS.between(day, from);
    }

    private double start(@Nullable Step step) {
        if (step == null) {
            return 0;
        }
        var start = start(parents.get(step.key()));
        for (var before : step.prerequisites()) {
            start = Math.max(start, finish(roadmap.step(before).orElseThrow()));
        }
        for (var before : step.recommendedAfter()) {
            start = Math.max(start, finish(roadmap.step(before).orElseThrow()));
        }
        return start;
    }

    private double needed(Completion completion, List<Step> steps) {
        if (steps.isEmpty() || completion instanceof Completion.Own) {
            return 0;
        }
        var needed = Node.needed(completion);
        var ends = steps.stream()
                .filter(it -> needed > 0 || !it.optional())
                .mapToDouble(this::finish)
                .sorted()
                .toArray();
        return IntStream.range(0, needed > 0 ? needed : ends.length)
                .mapToDouble(it -> ends[it])
                .max()
                .orElse(0);
    }

    private boolean isComplete(Step step) {
        var at = at(step.key());
        var on = at.completedOn();
        return beginning ? on != null && !on.isAfter(from) : at.isComplete();
    }

    private StepProgress at(StepKey step) {
        return progress.step(step).orElseThrow();
    }
}
