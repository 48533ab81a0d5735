package io.waymark.scheduling.booking;

/** How somebody stands in a booking. Only some of the states take their time, and a seat. */
public enum ParticipationState {
    /** Asked by the host, and has not answered. */
    INVITED(false),
    /** Has asked, and holds time and seat until the host answers or the request expires. */
    REQUESTED(true),
    /** Takes the next seat that becomes free. */
    WAITING(false),
    CONFIRMED(true),
    CANCELED(false),
    ATTENDED(true),
    MISSED(true);

    private final boolean holdsTime;

    ParticipationState(boolean holdsTime) {
        this.holdsTime = holdsTime;
    }

    boolean holdsTime() {
        return holdsTime;
    }

    /** Whether it is agreed on that they come, or came. */
    public boolean hasSeat() {
        return this == CONFIRMED || this == ATTENDED || this == MISSED;
    }
}
