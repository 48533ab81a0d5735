package io.waymark.web.session;

import io.waymark.web.page.State;

/** Where a meeting stands; its words are {@code meeting.<name>} in the message bundle. */
public enum MeetingState {
    BOOKED(State.PROGRESS, true, false),
    /** The time is held until the mentor answers. */
    REQUESTED(State.SUBMITTED, true, false),
    /** A mentor session that has begun: either side says whether they met. */
    YOUR_WORD(State.RETURNED, false, true),
    THEIR_WORD(State.SUBMITTED, false, false),
    ATTENDED(State.VERIFIED, false, false),
    MISSED(State.STOP, false, false),
    /** The other side says they did not meet; the student has not said anything yet. */
    REPORTED_MISSED(State.RETURNED, false, true),
    DISPUTED(State.STOP, false, false),
    CANCELLED(State.TODO, false, false),
    DECLINED(State.TODO, false, false),
    /** Nobody answered the request in time. */
    EXPIRED(State.TODO, false, false);

    private final State state;
    private final boolean changeable;
    private final boolean wantsWord;

    MeetingState(State state, boolean changeable, boolean wantsWord) {
        this.state = state;
        this.changeable = changeable;
        this.wantsWord = wantsWord;
    }

    public State state() {
        return state;
    }

    public boolean isChangeable() {
        return changeable;
    }

    /** Whether it takes place or took place, as far as anybody knows. */
    boolean stands() {
        return this != CANCELLED && this != DECLINED && this != EXPIRED;
    }

    public boolean wantsWord() {
        return wantsWord;
    }
}
