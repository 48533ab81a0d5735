package io.waymark.core.roadmap;

/** What a quantity counts. */
public enum Unit {
    PERCENT,
    JOBS,
    OPENINGS_PER_YEAR,
    USD,
    USD_PER_YEAR,
    USD_PER_HOUR,
    QUESTIONS,
    MINUTES,
    DAYS,
    POINTS,
    CEUS,
    YEAR
}
