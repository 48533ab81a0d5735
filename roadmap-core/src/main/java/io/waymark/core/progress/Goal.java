package io.waymark.core.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an estimate is for. */
public enum Goal {
    JOB_READY,
    FINISHED;

    /** What lies ahead: the first job, or else the end of the roadmap; nothing where nothing can be said. */
    public static Optional<Goal> of(Progress progress) {
        return progress.jobReady() != null
                ? Optional.of(JOB_READY)
                : Optional.ofNullable(progress.finished()).map(_ -> FINISHED);
    }

    @Nullable
    Forecast in(Forecaster forecaster) {
        return this == JOB_READY ? forecaster.jobReady() : forecaster.finished();
    }

    public @Nullable Forecast in(Progress progress) {
        return this == JOB_READY ? progress.jobReady() : progress.finished();
    }
}
