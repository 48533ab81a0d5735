package io.waymark.web.host.calendar;

import io.waymark.mentor.api.GroupSessionView;
import io.waymark.web.ui.calendar.CalendarEntry;
import io.waymark.web.ui.calendar.CalendarKind;
import io.waymark.web.ui.calendar.CalendarOutcome;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingState;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting as an entry of its host's calendar. */
@Component
class HostEntries {

    private final Texts texts;
    private final Clock clock;

    HostEntries(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    CalendarEntry of(Meeting meeting) {
        var entry = CalendarEntry.of(
                kind(meeting), meeting.startsAt(), meeting.endsAt(), meeting.name(), detail(meeting), meeting.href());
        var outcome = outcome(meeting);
        return outcome == null ? entry : entry.ended(outcome);
    }

    CalendarEntry of(GroupSessionView group) {
        var entry = CalendarEntry.of(
                CalendarKind.GROUP,
                group.startsAt(),
                group.endsAt(),
                group.topic(),
                texts.say("calendar.seats", group.taken(), group.seats()),
                "/mentor/groups/" + group.id());
        if (group.startsAt().isAfter(clock.instant())) {
            return entry;
        }
        var due = group.students().stream().anyMatch(seat -> seat.part().state() == GroupSessionView.State.CONFIRMED);
        return entry.ended(due ? CalendarOutcome.DUE : CalendarOutcome.OVER);
    }

    private static CalendarKind kind(Meeting meeting) {
        if (meeting.state() == MeetingState.REQUESTED) {
            return CalendarKind.REQUEST;
        }
        return meeting.type() == MeetingType.ADVISING ? CalendarKind.APPOINTMENT : CalendarKind.SESSION;
    }

    private String detail(Meeting meeting) {
        var place = meeting.place();
        if (place == null) {
            return meeting.topic();
        }
        var written = place.aroundLink();
        var where = written.isBlank() ? texts.say("meeting.way." + place.kind()) : written;
        return texts.say("calendar.detail", where, meeting.topic());
    }

    private @Nullable CalendarOutcome outcome(Meeting meeting) {
        return switch (meeting.state()) {
            case ATTENDED -> CalendarOutcome.ATTENDED;
            case MISSED -> CalendarOutcome.MISSED;
            case DIDNT_HAPPEN -> CalendarOutcome.VOID;
            case ATTENDANCE_DUE, REPORTED_MISSED -> CalendarOutcome.DUE;
            case ATTENDANCE_AWAITED, DISPUTED -> CalendarOutcome.OVER;
            default -> meeting.endsAt().isAfter(clock.instant()) ? null : CalendarOutcome.OVER;
        };
    }
}
