package io.waymark.web.ui.time;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says when, as the viewer would: {@code ${@when.moment(start)}}. Locale and zone are those of the request; the year is
 * named only when it is not this one.
 */
@Component("when")
public class When {

    private final Clock clock;

    When(Clock clock) {
        this.clock = clock;
    }

    /** Thu, Nov 12, 10:30 AM. */
    public String moment(Instant instant) {
        var local = instant.atZone(zone());
        return write(isThisYear(local.toLocalDate()) ? "MMMEdjm" : "yMMMEdjm", local) + turn(local);
    }

    /** Thu, Nov 12. */
    public String day(Instant instant) {
        return day(dateOf(instant));
    }

    /** Thu, Nov 12. */
    public String day(LocalDate date) {
        return write(isThisYear(date) ? "MMMEd" : "yMMMEd", date);
    }

    /** Thursday, November 12. */
    public String longDay(Instant instant) {
        return longDay(dateOf(instant));
    }

    /** Thursday, November 12. */
    public String longDay(LocalDate date) {
        return writeInFull(isThisYear(date) ? "MMMEd" : "yMMMEd", date);
    }

    /** November 12. */
    public String date(Instant instant) {
        return date(dateOf(instant));
    }

    /** November 12. */
    public String date(LocalDate date) {
        return writeInFull(isThisYear(date) ? "MMMd" : "yMMMd", date);
    }

    /** November 12, whatever the year. */
    public String dateAlone(LocalDate date) {
        return writeInFull("MMMd", date);
    }

    /** November 12, 2026. */
    public String dateInFull(LocalDate date) {
        return writeInFull("yMMMd", date);
    }

    /** Nov 12. */
    public String shortDate(LocalDate date) {
        return write(isThisYear(date) ? "MMMd" : "yMMMd", date);
    }

    /** June 2027. */
    public String month(YearMonth month) {
        return writeInFull("yMMM", month);
    }

    /** June. */
    public String monthAlone(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** Jun 2027, or Jun if it is this year. */
    public String shortMonth(YearMonth month) {
        return write(month.getYear() == dateOf(clock.instant()).getYear() ? "MMM" : "yMMM", month);
    }

    /** Thursday. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** 10:30 AM. */
    public String time(Instant instant) {
        return time(instant.atZone(zone()));
    }

    /** Likewise in whichever zone; 1:30 AM EDT where the clocks go back and there are two. */
    public static String time(ZonedDateTime there) {
        return write("jm", there) + turn(there);
    }

    /** Which of two it is, by the name of the zone at that moment or, where that stays the same, by the hours from Greenwich. */
    private static String turn(ZonedDateTime local) {
        var offsets = local.getZone().getRules().getValidOffsets(local.toLocalDateTime());
        if (offsets.size() < 2) {
            return "";
        }
        var names = DateTimeFormatter.ofPattern("z", locale());
        var different = offsets.stream()
                .map(offset -> names.format(ZonedDateTime.ofLocal(local.toLocalDateTime(), local.getZone(), offset)))
                .distinct()
                .count();
        return " " + (different > 1 ? names : DateTimeFormatter.ofPattern("O", locale())).format(local);
    }

    /** 10:30 AM. */
    public String time(LocalTime time) {
        return write("jm", time);
    }

    /** In 2 days, yesterday, 3 hours ago; beyond a month the date. */
    public String fromNow(Instant instant) {
        var days = ChronoUnit.DAYS.between(dateOf(clock.instant()), dateOf(instant));
        if (days == 0) {
            return Distance.ofMinutes(ChronoUnit.MINUTES.between(clock.instant(), instant));
        }
        if (Math.abs(days) > 31) {
            return date(instant);
        }
        return Distance.ofDays(days);
    }

    /** Today, tomorrow, in 2 days, yesterday. */
    public String fromToday(long days) {
        return Distance.ofDays(days);
    }

    /** Eastern Time. */
    public String zoneName() {
        return zone().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    public ZoneId zone() {
        return LocaleContextHolder.getTimeZone().toZoneId();
    }

    /** The day it is for the viewer. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Where the viewer is. */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    private boolean isThisYear(LocalDate date) {
        return date.getYear() == today().getYear();
    }

    private static String write(String skeleton, TemporalAccessor temporal) {
        return new LocalPattern(skeleton, locale()).write(temporal);
    }

    private static String writeInFull(String skeleton, TemporalAccessor temporal) {
        return new LocalPattern(skeleton, locale()).writeInFull(temporal);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
