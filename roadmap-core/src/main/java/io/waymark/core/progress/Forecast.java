package io.waymark.core.progress;

import java.time.LocalDate;

/**
 * When a goal may be reached.
 *
 * @param earliest everything takes its shortest typical time
 * @param likely everything takes its middle time, at the student's own pace if there is enough to tell it by
 * @param latest everything takes its longest typical time
 */
public record Forecast(LocalDate earliest, LocalDate likely, LocalDate latest) {

    public Forecast {
        if (earliest.isAfter(likely) || likely.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "A forecast runs from early to late: %s, %s, %s".formatted(earliest, likely, latest));
        }
    }
}
