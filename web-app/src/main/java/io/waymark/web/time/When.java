package io.waymark.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says when, as the viewer would: {@code ${@when.moment(start)}}. Locale and zone are those of the request; the year is
 * named only when it is not this one.
 */
@Component("when")
public class When {

    private final Clock clock;
    private final MessageSource messages;

    When(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** Thu, Nov 12, 10:30 AM. */
    public String moment(Instant instant) {
        var local = instant.atZone(zone());
        return write(isThisYear(local.toLocalDate()) ? "MMMEdjm" : "yMMMEdjm", local);
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

    /** 10:30 AM. */
    public String time(Instant instant) {
        return write("jm", instant.atZone(zone()));
    }

    /** 10:30 AM. */
    public String time(LocalTime time) {
        return write("jm", time);
    }

    /** In 2 days, yesterday, 3 hours ago; beyond a month the date. */
    public String fromNow(Instant instant) {
        var days = ChronoUnit.DAYS.between(dateOf(clock.instant()), dateOf(instant));
        if (days == 0) {
            return withinToday(ChronoUnit.MINUTES.between(clock.instant(), instant));
        }
        if (Math.abs(days) > 31) {
            return date(instant);
        }
        return days > 0 ? say("when.in-days", days) : say("when.days-ago", -days);
    }

    private String withinToday(long minutes) {
        if (minutes == 0) {
            return say("when.now", minutes);
        }
        if (Math.abs(minutes) < 60) {
            return minutes > 0 ? say("when.in-minutes", minutes) : say("when.minutes-ago", -minutes);
        }
        var hours = Math.round(minutes / 60.0);
        return hours > 0 ? say("when.in-hours", hours) : say("when.hours-ago", -hours);
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

    private boolean isThisYear(LocalDate date) {
        return date.getYear() == dateOf(clock.instant()).getYear();
    }

    private String write(String skeleton, TemporalAccessor temporal) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .withLocale(locale())
                .format(temporal);
    }

    /** Spells out the names: asked for long names directly, the JDK falls back to short ones for some skeletons. */
    private String writeInFull(String skeleton, TemporalAccessor temporal) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(skeleton, IsoChronology.INSTANCE, locale());
        return DateTimeFormatter.ofPattern(pattern.replaceAll("M{3,}", "MMMM").replaceAll("E+", "EEEE"), locale())
                .format(temporal);
    }

    private String say(String key, long count) {
        return messages.getMessage(key, new Object[] {count}, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
