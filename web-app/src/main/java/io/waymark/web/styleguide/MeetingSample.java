package io.waymark.web.styleguide;

import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingClaims;
import io.waymark.web.ui.meeting.MeetingOutcome;
import io.waymark.web.ui.meeting.MeetingState;
import io.waymark.web.ui.meeting.MeetingType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Meetings in a list, and what is asked about them. */
@Component
@StyleguidePart
class MeetingSample implements Sample {

    private final Clock clock;

    MeetingSample(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String piece() {
        return "meeting";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "coming",
                List.of(
                        meeting(1, Audience.STUDENT, "Dana Whitcomb", 1, MeetingState.BOOKED, null),
                        meeting(2, Audience.MENTOR, "Maya Okafor", 2, MeetingState.REQUESTED, null)));
        model.addAttribute(
                "past",
                List.of(
                        meeting(3, Audience.ADVISOR, "Eli Brandt", -1, MeetingState.ATTENDANCE_DUE, null),
                        meeting(4, Audience.ADVISOR, "Cher", -2, MeetingState.CANCELED, "My shift was moved.")));
        model.addAttribute("disputed", meeting(5, Audience.ADVISOR, "Maya Okafor", -3, MeetingState.DISPUTED, null));
    }

    private Meeting meeting(
            int number, Audience as, String name, int days, MeetingState state, @Nullable String reason) {
        var start = clock.instant().plus(Duration.ofDays(days));
        return new Meeting(
                as.isHost() ? as.hosts() : MeetingType.ADVISING,
                as,
                new UUID(0, number),
                new UUID(1, number),
                new UUID(2, number),
                name,
                "Where to shadow somebody",
                start,
                start.plus(Duration.ofMinutes(30)),
                "America/New_York",
                new MeetingPlace(MeetingKind.ON_CAMPUS, "Room 204"),
                state,
                reason,
                null,
                null,
                null,
                state == MeetingState.DISPUTED
                        ? new MeetingClaims(MeetingOutcome.MISSED, MeetingOutcome.ATTENDED, true)
                        : MeetingClaims.NONE,
                1);
    }
}
