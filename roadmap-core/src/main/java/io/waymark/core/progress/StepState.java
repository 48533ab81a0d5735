package io.waymark.core.progress;

/** How far a step, or a whole stage, has come. */
public enum StepState {
    NOT_STARTED,
    IN_PROGRESS,
    /** All that is needed is submitted and waits for its reviewer. */
    SUBMITTED,
    /** Something was returned for changes. */
    RETURNED,
    VERIFIED,
    /** The student need not do it. */
    WAIVED;

    public boolean isComplete() {
        return this == VERIFIED || this == WAIVED;
    }
}
