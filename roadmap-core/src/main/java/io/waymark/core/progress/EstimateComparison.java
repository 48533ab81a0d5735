package io.waymark.core.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import io.waymark.core.roadmap.EstimateCause;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out why an estimate is another than before. What is different now is put in one thing after the other: the roadmap's
 * version, the days that have passed, what was done in them, the pace that this tells. Each moves the day by so much; what
 * moves it most in the direction it went is the cause.
 */
public final class EstimateComparison {

    private final RoadmapEvaluator evaluator;
    private final LocalDate startedOn;
    private final RememberedEstimate before;
    private final EvidenceOnFile now;
    private final LocalDate today;
    private final double formerPace;

    public EstimateComparison(
            RoadmapEvaluator evaluator,
            LocalDate startedOn,
            RememberedEstimate before,
            EvidenceOnFile now,
            LocalDate today) {
        this.evaluator = evaluator;
        this.startedOn = startedOn;
        this.before = before;
        this.now = now;
        this.today = today;
        formerPace =
                evaluator.forecaster(before.facts(), startedOn, before.on()).pace();
    }

    /** Nothing if it moved by less than is worth telling, or there is no estimate of the same goal any more. */
    public Optional<EstimateChange> change() {
        var likely = own(now, today);
        var moved = likely == null ? 0 : (int) DAYS.between(before.likely(), likely);
        return Math.abs(moved) < EstimateChange.WORTH_TELLING ? Optional.empty() : Optional.of(explain(moved));
    }

    private EstimateChange explain(int moved) {
        var effects = effects();
        var cause = effects.entrySet().stream()
                .max(Map.Entry.comparingByValue(
                        (a, b) -> Long.compare(a * Integer.signum(moved), b * Integer.signum(moved))))
                .orElseThrow()
                .getKey();
        return cause == EstimateCause.STEP_FINISHED
                ? new StepEffects(evaluator, before.facts(), now, startedOn, today, this::atFormerPace).change(moved)
                : new EstimateChange(moved, cause, null);
    }

    /** By how many days each moves the estimate, all together as far as it moved; what was done stands under one name here. */
    Map<EstimateCause, Long> effects() {
        var asItWas = require(own(before.facts(), before.on()));
        var later = require(atFormerPace(before.facts()));
        var done = require(atFormerPace(now));
        var effects = new EnumMap<EstimateCause, Long>(EstimateCause.class);
        effects.put(EstimateCause.ROADMAP_CHANGED, DAYS.between(before.likely(), asItWas));
        effects.put(EstimateCause.TIME_PASSED, DAYS.between(asItWas, later));
        effects.put(EstimateCause.STEP_FINISHED, DAYS.between(later, done));
        effects.put(EstimateCause.PACE, DAYS.between(done, require(own(now, today))));
        return effects;
    }

    /** Where the roadmap demands something new, an old estimate may be none by it: then that is the cause. */
    private LocalDate require(@Nullable LocalDate likely) {
        return Objects.requireNonNullElse(likely, before.likely());
    }

    private @Nullable LocalDate own(EvidenceOnFile facts, LocalDate day) {
        return likely(evaluator.forecaster(facts, startedOn, day));
    }

    private @Nullable LocalDate atFormerPace(EvidenceOnFile facts) {
        return likely(evaluator.forecaster(facts, startedOn, today).at(formerPace));
    }

    private @Nullable LocalDate likely(Forecaster forecaster) {
        var forecast = before.goal().in(forecaster);
        return forecast == null ? null : forecast.likely();
    }
}
