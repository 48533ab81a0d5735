package io.waymark.core.roadmap;

/** How far along an award has to be. */
public enum DegreeStatus {
    ENROLLED,
    CONFERRED
}
