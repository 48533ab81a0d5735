package io.waymark.core.progress;

import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;

/** A step the student need not do; its substeps go with it. */
public record Waiver(StepKey step, LocalDate on) {}
