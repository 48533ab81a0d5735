package io.waymark.advising.api.journey;

import java.time.LocalDate;

/** When a goal may be reached. */
public record ForecastView(LocalDate earliest, LocalDate likely, LocalDate latest) {}
