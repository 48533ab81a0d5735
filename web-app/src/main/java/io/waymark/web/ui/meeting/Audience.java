package io.waymark.web.ui.meeting;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** As whom somebody looks at their meetings. */
public enum Audience {
    STUDENT(null),
    ADVISOR(MeetingType.ADVISING),
    MENTOR(MeetingType.MENTORING);

    private final @Nullable MeetingType hosts;

    Audience(@Nullable MeetingType hosts) {
        this.hosts = hosts;
    }

    /** What they offer their time for. */
    public MeetingType hosts() {
        return Objects.requireNonNull(hosts, "Students offer no time.");
    }

    public boolean isHost() {
        return hosts != null;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page with all of their meetings. */
    public String home() {
        return isHost() ? "/host/calendar/" + path() : "/student/meetings";
    }
}
