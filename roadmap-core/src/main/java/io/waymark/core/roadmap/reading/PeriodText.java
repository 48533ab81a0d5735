package io.waymark.core.roadmap.reading;

import java.time.Period;
import java.time.format.DateTimeParseException;

/** A period as the text writes it, e.g. {@code P2W}. */
record PeriodText(String written) {

    private static final int MOST_MONTHS = 600;
    private static final int MOST_DAYS = 18_000;

    /** What is wrong with it, in a sentence; nothing if it can be read. */
    String error() {
        try {
            var period = period();
            var positive = !period.isNegative() && !period.isZero();
            return positive && period.toTotalMonths() <= MOST_MONTHS && period.getDays() <= MOST_DAYS
                    ? ""
                    : "A period is longer than nothing and no longer than 50 years.";
        } catch (DateTimeParseException | ArithmeticException e) {
            return "This is not a period. Write P2W for two weeks, P3M for three months, P1Y for a year.";
        }
    }

    Period period() {
        return Period.parse(written);
    }
}
