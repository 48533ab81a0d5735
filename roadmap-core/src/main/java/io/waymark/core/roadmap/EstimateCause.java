package io.waymark.core.roadmap;

/** Why an estimate moved. */
public enum EstimateCause {
    STEP_FINISHED,
    STEP_WAIVED,
    EVIDENCE_VERIFIED,
    EVIDENCE_UNDONE,
    PACE,
    TIME_PASSED,
    ROADMAP_CHANGED
}
