package io.waymark.core.progress;

import java.time.LocalDate;

/**
 * An estimate as it was on a day, with all that it was worked out from.
 *
 * @param likely the day it named
 */
public record RememberedEstimate(LocalDate on, Goal goal, LocalDate likely, EvidenceOnFile facts) {}
