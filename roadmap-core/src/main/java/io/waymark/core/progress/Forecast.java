package io.waymark.core.progress;

import java.time.LocalDate;

/**
 * When a goal may be reached, at the student's own pace if there is enough to tell it by.
 *
 * @param earliest everything takes little more than its shortest typical time; one student in ten is earlier
 * @param likely everything takes its middle time
 * @param latest everything takes little less than its longest typical time; one student in ten is later
 */
public record Forecast(LocalDate earliest, LocalDate likely, LocalDate latest) {

    public Forecast {
        if (earliest.isAfter(likely) || likely.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "A forecast runs from early to late: %s, %s, %s".formatted(earliest, likely, latest));
        }
    }
}
