package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What lists show of one journey; each component is a column. */
@JsonNaming(SnakeCaseStrategy.class)
record JourneyStanding(
        UUID studentId,
        int percent,
        int done,
        int total,
        @Nullable Integer stageNumber,
        @Nullable String stageKey,
        @Nullable String stageTitle,
        List<String> trail,
        List<@Nullable Integer> stageDays,
        @Nullable LocalDate jobReadyEarliest,
        @Nullable LocalDate jobReadyLikely,
        @Nullable LocalDate jobReadyLatest) {

    static JourneyStanding of(JourneyProgress.Evaluated evaluated) {
        return of(evaluated.student(), evaluated.startedOn(), evaluated.progress());
    }

    static JourneyStanding of(PersonId student, LocalDate startedOn, Progress progress) {
        var here = progress.here();
        var stage = progress.stages().stream()
                .filter(it -> it.key().equals(here))
                .findFirst()
                .orElse(null);
        var ready = progress.jobReady();
        return new JourneyStanding(
                student.value(),
                progress.percent(),
                progress.done(),
                progress.total(),
                stage == null ? null : progress.stages().indexOf(stage) + 1,
                stage == null ? null : stage.key().value(),
                stage == null ? null : stage.stage().title(),
                progress.stages().stream().map(it -> Marks.of(it).name()).toList(),
                StageStays.days(progress.stages(), startedOn),
                ready == null ? null : ready.earliest(),
                ready == null ? null : ready.likely(),
                ready == null ? null : ready.latest());
    }
}
