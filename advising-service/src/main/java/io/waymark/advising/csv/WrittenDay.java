package io.waymark.advising.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Days as files write them: year-month-day, and what spreadsheets make of them. */
public final class WrittenDay {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    public static boolean isDay(String text) {
        return ISO.matcher(text).matches()
                && day(() -> LocalDate.parse(text)).filter(WrittenDay::isOurs).isPresent();
    }

    /** The day that a spreadsheet wrote in its own way. */
    public static Optional<LocalDate> meant(String text) {
        var american = AMERICAN.matcher(text);
        if (american.matches()) {
            return day(() -> LocalDate.of(
                            Integer.parseInt(american.group(3)),
                            Integer.parseInt(american.group(1)),
                            Integer.parseInt(american.group(2))))
                    .filter(WrittenDay::isOurs);
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(text))).filter(WrittenDay::isOurs)
                : Optional.empty();
    }

    private static boolean isOurs(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200;
    }

    private static Optional<LocalDate> day(Supplier<LocalDate> read) {
        try {
            return Optional.of(read.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
