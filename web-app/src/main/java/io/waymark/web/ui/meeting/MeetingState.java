package io.waymark.web.ui.meeting;

import io.waymark.web.ui.page.State;

/** Where a meeting stands for whoever looks at it; its words are {@code meeting.<name>}. */
public enum MeetingState {
    BOOKED(State.PROGRESS),
    /** The time is held until the host answers. */
    REQUESTED(State.SUBMITTED),
    /** It has begun, and the viewer has not said yet whether it was attended. */
    ATTENDANCE_DUE(State.RETURNED),
    /** It has begun, and the other side has yet to say so. */
    ATTENDANCE_AWAITED(State.SUBMITTED),
    ATTENDED(State.VERIFIED),
    MISSED(State.STOP),
    /** It was to take place, and nobody missed it. */
    DIDNT_HAPPEN(State.TODO),
    /** The other side says that it didn't happen; the viewer has not said anything yet. */
    REPORTED_MISSED(State.RETURNED),
    DISPUTED(State.STOP),
    CANCELED(State.TODO),
    DECLINED(State.TODO),
    /** Nobody answered the request in time. */
    EXPIRED(State.TODO);

    private final State state;

    MeetingState(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** Whether it can be rescheduled and canceled. */
    public boolean isChangeable() {
        return this == BOOKED || this == REQUESTED;
    }

    /** Whether it takes place or took place, as far as anybody knows. */
    public boolean stands() {
        return this != CANCELED && this != DECLINED && this != EXPIRED && this != DIDNT_HAPPEN;
    }

    /** Whether it was to take place and was called off before, so that calendars still show it. */
    public boolean isCalledOff() {
        return this == CANCELED || this == DECLINED || this == EXPIRED;
    }

    /** Whether the viewer is asked what became of it. */
    public boolean asksAttendance() {
        return this == ATTENDANCE_DUE || this == REPORTED_MISSED;
    }

    /** Whether somebody has said what became of it. */
    public boolean isSettled() {
        return this == ATTENDED || this == MISSED || this == DIDNT_HAPPEN;
    }
}
