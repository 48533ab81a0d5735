package io.waymark.advising.api.advisor;

/** Whether an assignment has begun. */
public enum AssignmentPhase {
    CURRENT,
    PLANNED
}
