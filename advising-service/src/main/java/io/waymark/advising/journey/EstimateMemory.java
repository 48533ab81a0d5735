package io.waymark.advising.journey;

import static java.time.temporal.ChronoUnit.DAYS;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.EstimateStore.EstimateKey;
import io.waymark.advising.journey.EstimateStore.KeptEstimate;
import io.waymark.advising.journey.JourneyProgress.Evaluated;
import io.waymark.core.progress.EstimateChange;
import io.waymark.core.progress.EstimateComparison;
import io.waymark.core.progress.Goal;
import io.waymark.core.progress.RememberedEstimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers estimates, and why they moved, of one student or of hundreds with the same number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EstimateMemory {

    private final EstimateStore estimates;
    private final Institutions institutions;

    EstimateMemory(EstimateStore estimates, Institutions institutions) {
        this.estimates = estimates;
        this.institutions = institutions;
    }

    void begin(List<Evaluated> walks) {
        var today = institutions.today();
        estimates.add(walks.stream()
                .flatMap(it -> EstimateRow.of(it, today, null).stream())
                .toList());
    }

    /** Where an estimate moved by less than is worth telling, it goes on being compared with what was told last. */
    void keep(List<Evaluated> walks) {
        var today = institutions.today();
        var newest = estimates.newest(
                walks.stream().map(Evaluated::student).distinct().toList());
        var rows = new ArrayList<EstimateRow>();
        Map<KeptEstimate, Evaluated> moved = new HashMap<>();
        for (var walk : walks) {
            var before = Optional.ofNullable(newest.get(key(walk))).filter(it -> isOfTheSame(it, walk));
            if (before.isEmpty()) {
                EstimateRow.of(walk, today, null).ifPresent(rows::add);
            } else if (movedBy(before.get(), walk) >= EstimateChange.WORTH_TELLING) {
                moved.put(before.get(), walk);
            }
        }
        var facts = estimates.facts(moved.keySet());
        moved.forEach((before, walk) -> explain(before, Objects.requireNonNull(facts.get(before.id())), walk, today)
                .ifPresent(rows::add));
        estimates.add(rows);
    }

    private static boolean isOfTheSame(KeptEstimate before, Evaluated now) {
        return Goal.of(now.progress()).filter(before.goal()::equals).isPresent();
    }

    private static EstimateKey key(Evaluated walk) {
        return new EstimateKey(walk.student(), walk.walk().roadmap().key());
    }

    private static long movedBy(KeptEstimate before, Evaluated now) {
        return Math.abs(DAYS.between(
                before.likely(),
                Objects.requireNonNull(before.goal().in(now.progress())).likely()));
    }

    private static Optional<EstimateRow> explain(
            KeptEstimate before, EstimateFacts facts, Evaluated now, LocalDate today) {
        var remembered = new RememberedEstimate(before.on(), before.goal(), before.likely(), facts.onFile());
        return new EstimateComparison(
                        now.walk().prepared().evaluator(), now.startedOn(), remembered, now.onFile(), today)
                .change()
                .flatMap(it -> EstimateRow.of(now, today, it));
    }
}
