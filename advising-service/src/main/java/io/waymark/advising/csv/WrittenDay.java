package io.waymark.advising.csv;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.csv.DayReading.Read;
import io.waymark.advising.csv.DayReading.ShortYear;
import io.waymark.advising.csv.DayReading.Unread;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as files write them: year-month-day, with a time behind it or without signs between, what spreadsheets make of
 * them, months by their English names, and numbers alone in the order in which the college writes them.
 */
public final class WrittenDay {

    private static final String TIME =
            "(?:[T ] ?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp][Mm])?(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?)?";
    private static final String WEEKDAY = "(?:\\p{L}+\\.?,? )?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?" + TIME + "|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME + "|(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    private static final Pattern MONTH_NAMED_FIRST =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);
    private static final Pattern MONTH_NAMED_SECOND = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4}|\\d{2})" + TIME);

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 10_000;
    private static final int CENTURY = 2000;
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private WrittenDay() {}

    /** @param order in which the college writes days; null if it has not said, and nothing else tells */
    public static DayReading read(String text, @Nullable DateOrder order) {
        return yearFirst(text)
                .or(() -> serial(text))
                .or(() -> yearLast(text, order))
                .or(() -> monthNamed(text))
                .orElse(new Unread(null));
    }

    /** The day as it is kept, or what stands there where it is not read. */
    public static String kept(String text, @Nullable DateOrder order) {
        return read(text, order) instanceof Read(var day) ? day.toString() : text;
    }

    /** Eight digits may have the year at the end. */
    private static Optional<DayReading> yearFirst(String text) {
        var found = YEAR_FIRST.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(1) != null) {
            return Optional.of(NumberedDay.day(number(found, 1), number(found, 3), number(found, 4)));
        }
        return Optional.of(NumberedDay.day(number(found, 5), number(found, 6), number(found, 7)))
                .filter(Read.class::isInstance);
    }

    private static Optional<DayReading> serial(String text) {
        var found = SERIAL.matcher(text);
        return found.matches() && number(found, 1) >= FIRST_SERIAL
                ? Optional.of(new Read(SERIAL_ZERO.plusDays(number(found, 1))))
                : Optional.empty();
    }

    private static Optional<DayReading> yearLast(String text, @Nullable DateOrder order) {
        var found = YEAR_LAST.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        if (found.group(1) == null) {
            return Optional.of(new NumberedDay(number(found, 5), number(found, 6), number(found, 7)).read(order));
        }
        var year = found.group(4);
        return Optional.of(written(year, new NumberedDay(number(found, 1), number(found, 3), full(year)).read(order)));
    }

    private static Optional<DayReading> monthNamed(String text) {
        var first = MONTH_NAMED_FIRST.matcher(text);
        if (first.matches()) {
            return month(first.group(1)).map(it -> NumberedDay.day(number(first, 3), it, number(first, 2)));
        }
        var second = MONTH_NAMED_SECOND.matcher(text);
        if (second.matches()) {
            var year = second.group(3);
            return month(second.group(2)).map(it -> written(year, NumberedDay.day(full(year), it, number(second, 1))));
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.iterate(1, it -> it <= MONTHS.length, it -> it + 1)
                .filter(it -> MONTHS[it - 1].startsWith(lower) || lower.equals("sept") && it == 9)
                .findFirst();
    }

    private static DayReading written(String year, DayReading reading) {
        return year.length() == 2 && reading instanceof Read(var day) ? new ShortYear(day) : reading;
    }

    private static int full(String year) {
        var number = Integer.parseInt(year);
        return year.length() == 2 ? CENTURY + number : number;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
