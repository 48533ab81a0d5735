package io.waymark.core.roadmap;

/** How much a kind of evidence proves by itself. */
public enum Assurance {
    LOW,
    MEDIUM,
    HIGH,
    HIGH_WHEN_COUNTERSIGNED
}
