package io.waymark.web.ui.meeting;

import io.waymark.core.revision.Revision;
import io.waymark.web.ui.form.TypedMoment;
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

    /** What a host typed. */
    TypedMoment typed(ZoneId zone) {
        return new TypedMoment(date, at, turn, zone);
    }

    /** What was typed comes before what was picked: it is typed by nobody who has found a time to pick. */
    Optional<FreeTime> timeFor(Meeting meeting, ZoneId zone) {
        var typed = typed(zone);
        return meeting.as().isHost() && typed.isReadable()
                ? typed.moment().map(start -> FreeTime.of(start, start.plusSeconds(60 * meeting.minutes())))
                : time();
    }

    Revision revision() {
        return Versions.of(version);
    }
}
