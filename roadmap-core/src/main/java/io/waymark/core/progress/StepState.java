package io.waymark.core.progress;

/** How far a step, or a whole stage, has come. */
public enum StepState {
    NOT_STARTED,
    IN_PROGRESS,
    /** All that is needed is handed in, and somebody has to look at it. */
    SUBMITTED,
    /** Something came back to be mended. */
    RETURNED,
    VERIFIED,
    /** Not asked of this student. */
    WAIVED;

    public boolean isComplete() {
        return this == VERIFIED || this == WAIVED;
    }
}
