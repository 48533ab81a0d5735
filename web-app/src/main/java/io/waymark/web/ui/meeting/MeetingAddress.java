package io.waymark.web.ui.meeting;

import java.util.UUID;

/** Which meeting is meant, and as whom somebody looks at it. */
public record MeetingAddress(Audience as, MeetingType type, UUID id) {

    public static MeetingAddress ofStudent(MeetingType type, UUID id) {
        return new MeetingAddress(Audience.STUDENT, type, id);
    }

    public static MeetingAddress ofHost(Audience as, UUID id) {
        return new MeetingAddress(as, as.hosts(), id);
    }
}
