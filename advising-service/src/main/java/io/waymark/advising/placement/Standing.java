package io.waymark.advising.placement;

/** How far a placement has come, whatever day it is. */
enum Standing {
    REQUESTED,
    ACCEPTED,
    AGREED,
    DECLINED,
    CANCELED;

    /** Whether it holds a place at its site. */
    boolean holds() {
        return this == ACCEPTED || this == AGREED;
    }
}
