package io.waymark.advising.journey;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.progress.EstimateChange;
import io.waymark.core.progress.Goal;
import io.waymark.core.roadmap.EstimateCause;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An estimate to remember; each component is a column. */
@JsonNaming(SnakeCaseStrategy.class)
record EstimateRow(
        UUID id,
        UUID studentId,
        String roadmapKey,
        int roadmapVersion,
        LocalDate estimatedOn,
        Goal goal,
        LocalDate likely,
        EstimateFacts facts,
        @Nullable Integer movedBy,
        @Nullable EstimateCause cause,
        @Nullable String step) {

    /** Nothing where there is no estimate. */
    static Optional<EstimateRow> of(JourneyProgress.Evaluated now, LocalDate today, @Nullable EstimateChange change) {
        return Goal.of(now.progress()).map(it -> of(now, it, today, change));
    }

    private static EstimateRow of(
            JourneyProgress.Evaluated now, Goal goal, LocalDate today, @Nullable EstimateChange change) {
        var edition = now.walk().prepared().edition();
        var step = change == null ? null : change.step();
        return new EstimateRow(
                UuidCreator.getTimeOrderedEpoch(),
                now.student().value(),
                edition.key().value(),
                edition.version(),
                today,
                goal,
                Objects.requireNonNull(goal.in(now.progress())).likely(),
                EstimateFacts.of(now.onFile()),
                change == null ? null : change.days(),
                change == null ? null : change.cause(),
                step == null ? null : step.value());
    }
}
