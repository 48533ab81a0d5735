package io.waymark.core.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When and how somebody can be met, as they write it down: the hours of an ordinary week, the days that differ, and what
 * a meeting is like. All hours are local times in the zone.
 *
 * @param zone an IANA zone, e.g. {@code America/New_York}
 * @param minutes how long a meeting lasts
 * @param bufferBefore minutes kept free before a meeting
 * @param bufferAfter minutes kept free after a meeting
 * @param noticeHours how long beforehand a meeting must be booked
 * @param horizonDays how many days ahead it can be booked
 * @param step minutes from one start to the next; left out, as many as a meeting lasts
 * @param ways how one can meet them, at most once each; the first where nothing else is asked for
 */
public record BookableHours(
        String zone,
        List<OnWeekday> weekly,
        List<OnDate> exceptions,
        int minutes,
        int bufferBefore,
        int bufferAfter,
        int noticeHours,
        int horizonDays,
        @Nullable Integer step,
        @Nullable List<MeetingPlace> ways) {

    public BookableHours {
        Objects.requireNonNull(zone, "zone");
        weekly = List.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
        ways = ways == null ? List.of() : List.copyOf(ways);
    }

    public BookableHours(
            String zone,
            List<OnWeekday> weekly,
            List<OnDate> exceptions,
            int minutes,
            int bufferBefore,
            int bufferAfter,
            int noticeHours,
            int horizonDays,
            @Nullable Integer step) {
        this(zone, weekly, exceptions, minutes, bufferBefore, bufferAfter, noticeHours, horizonDays, step, null);
    }

    public BookableHours(
            String zone,
            List<OnWeekday> weekly,
            List<OnDate> exceptions,
            int minutes,
            int bufferBefore,
            int bufferAfter,
            int noticeHours,
            int horizonDays) {
        this(zone, weekly, exceptions, minutes, bufferBefore, bufferAfter, noticeHours, horizonDays, null);
    }

    @Override
    public List<MeetingPlace> ways() {
        return Objects.requireNonNullElse(ways, List.of());
    }

    /** Whether they offer nothing: whoever gives enough notice is too late for the last day that may be booked. */
    public boolean canNeverBeBooked() {
        return Duration.ofHours(noticeHours).toDays() > horizonDays;
    }

    /** Open hours on one weekday; several a day are several entries. Midnight as the end is the end of the day. */
    public record OnWeekday(DayOfWeek day, LocalTime from, LocalTime to) {

        public OnWeekday {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /** The hours of one date in place of the weekly ones; none means closed. */
    public record OnDate(LocalDate date, List<Hours> hours) {

        public OnDate {
            Objects.requireNonNull(date, "date");
            hours = List.copyOf(hours);
        }
    }

    /** A stretch of one day. */
    public record Hours(LocalTime from, LocalTime to) {

        public Hours {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }
}
