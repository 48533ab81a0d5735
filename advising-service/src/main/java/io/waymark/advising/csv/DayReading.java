package io.waymark.advising.csv;

import io.waymark.core.refusal.FieldRefusal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of reading a text as a day. */
public sealed interface DayReading {

    /** A day, read without a doubt. */
    record Read(LocalDate day) implements DayReading {}

    /** Why it is not taken, by code and arguments, and in English for programs. */
    sealed interface NotRead extends DayReading {

        FieldRefusal refusal();
    }

    /** Written as a day is, but no calendar has it. */
    record NoSuchDay() implements NotRead {

        @Override
        public FieldRefusal refusal() {
            return new FieldRefusal("no-such-day", "There is no such day.", Map.of());
        }
    }

    /** A day of a year that nobody can mean. */
    record OutOfRange() implements NotRead {

        @Override
        public FieldRefusal refusal() {
            return new FieldRefusal("year-out-of-range", "Write a day of the years 1900 to 2199.", Map.of());
        }
    }

    /** A day whose century the writer left out. */
    record ShortYear(LocalDate meant) implements NotRead {

        @Override
        public FieldRefusal refusal() {
            return new FieldRefusal(
                    "short-year", "Write all four digits of the year.", Map.of("day", meant.toString()));
        }
    }

    /** Two days, by which of its numbers is the month. */
    record Ambiguous(LocalDate monthFirst, LocalDate dayFirst) implements NotRead {

        @Override
        public FieldRefusal refusal() {
            return new FieldRefusal(
                    "ambiguous-day",
                    "This can be two days. Write it as year-month-day.",
                    Map.of("first", monthFirst.toString(), "second", dayFirst.toString()));
        }
    }

    /** @param meant the day it would be if the college wrote days in another order */
    record Unread(@Nullable LocalDate meant) implements NotRead {

        @Override
        public FieldRefusal refusal() {
            return new FieldRefusal(
                    "unread-day",
                    "Write the day as year-month-day, like 2026-08-24.",
                    Map.of("day", meant == null ? "none" : meant.toString()));
        }
    }
}
