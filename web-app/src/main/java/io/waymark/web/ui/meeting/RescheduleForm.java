package io.waymark.web.ui.meeting;

import io.waymark.core.revision.Revision;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Another time for a meeting: one on offer or, by its host, any.
 *
 * @param day the day whose times are shown
 * @param date a date typed by a host, and {@code at} a time of it
 * @param turn which of two times, where the clock shows it twice: 1 or 2
 */
record RescheduleForm(
        @Nullable String slot,
        @Nullable LocalDate day,
        @Nullable String date,
        @Nullable String at,
        @Nullable String turn,
        @Nullable String version)
        implements SlotChoice {

    static RescheduleForm of(Meeting meeting, BookingSelection selection) {
        return new RescheduleForm(
                selection.chosen(), selection.day(), null, null, null, String.valueOf(meeting.version()));
    }

    /** The same on another day, of which no time is picked yet. */
    RescheduleForm on(LocalDate other) {
        return new RescheduleForm(null, other, date, at, turn, version);
    }

    /** Whether a host began to type a time that cannot be read. */
    boolean isUnreadable() {
        var nothing = (date == null || date.isBlank()) && (at == null || at.isBlank());
        return !nothing && (Typed.date(date) == null || Typed.time(at) == null);
    }

    /** What was typed comes before what was picked: it is typed by nobody who has found a time to pick. */
    Optional<FreeTime> timeFor(Meeting meeting, ZoneId zone) {
        if (!meeting.as().isHost() || Typed.date(date) == null || Typed.time(at) == null) {
            return time();
        }
        var typed = moments(zone);
        return (typed.size() == 1 ? Optional.of(typed.getFirst()) : chosen(typed))
                .map(start -> FreeTime.of(start, start.plusSeconds(60 * meeting.minutes())));
    }

    /** What was typed can mean. */
    List<Instant> moments(ZoneId zone) {
        return Typed.moments(date, at, zone);
    }

    /** Whether the clock skips what was typed. */
    boolean isSkipped(ZoneId zone) {
        return Typed.date(date) != null
                && Typed.time(at) != null
                && moments(zone).isEmpty();
    }

    /** Whether the clock shows it twice, and nobody has said which. */
    boolean isAmbiguous(ZoneId zone) {
        var typed = moments(zone);
        return typed.size() > 1 && chosen(typed).isEmpty();
    }

    private Optional<Instant> chosen(List<Instant> typed) {
        return IntStream.range(0, typed.size())
                .filter(each -> String.valueOf(each + 1).equals(turn))
                .mapToObj(typed::get)
                .findFirst();
    }

    Revision revision() {
        return Versions.of(version);
    }
}
