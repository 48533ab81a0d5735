package io.waymark.web.ui.calendar;

import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says times of a week in a second zone, as far as there is one. */
record CalendarZones(ZoneId zone, @Nullable ZoneId other, LocalDate monday) {

    @Nullable
    String name() {
        return other == null ? null : other.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
    }

    /** When a moment is in the other zone. */
    @Nullable
    String time(Instant moment) {
        return other == null ? null : When.time(moment.atZone(other));
    }

    /** What an hour of the grid is in the other zone; nothing in a week in which one of the two changes its clocks. */
    @Nullable
    String hour(int hour) {
        if (other == null || differences() > 1) {
            return null;
        }
        var there = monday.atTime(LocalTime.of(hour, 0)).atZone(zone).withZoneSameInstant(other);
        return write(there.getMinute() == 0 ? "j" : "jm", there);
    }

    private long differences() {
        return IntStream.rangeClosed(0, 7)
                .mapToObj(day -> monday.plusDays(day).atStartOfDay(zone).toInstant())
                .map(moment -> zone.getRules().getOffset(moment).getTotalSeconds()
                        - (other == null ? zone : other)
                                .getRules()
                                .getOffset(moment)
                                .getTotalSeconds())
                .distinct()
                .count();
    }

    private static String write(String skeleton, ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .withLocale(LocaleContextHolder.getLocale())
                .format(moment);
    }
}
