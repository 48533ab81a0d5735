package io.waymark.web.ui.meeting;

import io.waymark.core.revision.Revision;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotChoice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another time for a meeting: one on offer or, by its host, any.
 *
 * @param day the day whose times are shown
 * @param date a date typed by a host, and {@code at} a time of it
 */
record RescheduleForm(
        @Nullable String slot,
        @Nullable LocalDate day,
        @Nullable String date,
        @Nullable String at,
        @Nullable String version)
        implements SlotChoice {

    static RescheduleForm of(Meeting meeting, BookingSelection selection) {
        return new RescheduleForm(selection.chosen(), selection.day(), null, null, String.valueOf(meeting.version()));
    }

    /** The same on another day, of which no time is picked yet. */
    RescheduleForm on(LocalDate other) {
        return new RescheduleForm(null, other, date, at, version);
    }

    /** Whether a host began to type a time that cannot be read. */
    boolean isUnreadable() {
        var nothing = (date == null || date.isBlank()) && (at == null || at.isBlank());
        return !nothing && (Typed.date(date) == null || Typed.time(at) == null);
    }

    /** What was typed comes before what was picked: it is typed by nobody who has found a time to pick. */
    Optional<FreeTime> timeFor(Meeting meeting, ZoneId zone) {
        var typed = Typed.moment(date, at, zone);
        return meeting.as().isHost() && typed.isPresent()
                ? typed.map(start -> FreeTime.of(start, start.plusSeconds(60 * meeting.minutes())))
                : time();
    }

    Revision revision() {
        return Versions.of(version);
    }
}
