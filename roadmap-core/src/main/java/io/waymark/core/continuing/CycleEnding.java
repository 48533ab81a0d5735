package io.waymark.core.continuing;

/** How a cycle of a credential ends. */
public enum CycleEnding {
    RUNNING,
    /** The credential holds on in another cycle. */
    RENEWED,
    /** The last day has passed, and no renewal is on file. */
    LAPSED,
    /** Another credential was awarded with which this one need not be kept. */
    REPLACED
}
