package io.waymark.web.admin.disputes;

import io.waymark.advising.api.appointment.DisputedAppointment;
import io.waymark.mentor.api.DisputedSession;
import io.waymark.web.ui.meeting.MeetingOutcome;
import io.waymark.web.ui.meeting.MeetingType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A disputed appointment or session: who met whom and when, and what each says became of it. */
record DisputedMeeting(
        MeetingType type,
        UUID id,
        String student,
        String host,
        Instant startsAt,
        Instant endsAt,
        MeetingOutcome studentSays,
        MeetingOutcome hostSays) {

    static DisputedMeeting of(DisputedAppointment disputed) {
        return new DisputedMeeting(
                MeetingType.ADVISING,
                disputed.id(),
                disputed.student().fullName(),
                disputed.advisor().fullName(),
                disputed.startsAt(),
                disputed.endsAt(),
                MeetingOutcome.valueOf(disputed.claims().student().name()),
                MeetingOutcome.valueOf(disputed.claims().advisor().name()));
    }

    static DisputedMeeting of(DisputedSession disputed) {
        return new DisputedMeeting(
                MeetingType.MENTORING,
                disputed.id(),
                disputed.student().name(),
                disputed.mentor().name(),
                disputed.startsAt(),
                disputed.endsAt(),
                disputed.studentSaysMet() ? MeetingOutcome.ATTENDED : MeetingOutcome.DIDNT_HAPPEN,
                disputed.studentSaysMet() ? MeetingOutcome.DIDNT_HAPPEN : MeetingOutcome.ATTENDED);
    }

    public String href() {
        return "/admin/disputes/" + type.path() + "/" + id;
    }

    /** What it may have been; of a session nobody says that it was missed. */
    List<MeetingOutcome> outcomes() {
        return type == MeetingType.ADVISING
                ? List.of(MeetingOutcome.values())
                : List.of(MeetingOutcome.ATTENDED, MeetingOutcome.DIDNT_HAPPEN);
    }
}
