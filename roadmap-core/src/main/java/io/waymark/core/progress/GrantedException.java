package io.waymark.core.progress;

import io.waymark.core.roadmap.StepKey;

/** A confirmed case in which a step may start before a prerequisite; counts only where the roadmap foresees it. */
public record GrantedException(StepKey step, StepKey prerequisite) {}
