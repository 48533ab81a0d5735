package io.waymark.mentoring.session;

import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.Word;
import org.jspecify.annotations.Nullable;

/** What the two sides of a session said about it, taken together. */
enum Words {
    NONE,
    ONE_MET,
    ONE_MISSED,
    CONTRARY,
    BOTH_MISSED,
    BOTH_MET;

    static Words of(Booking booking) {
        var met = booking.participants().stream()
                .filter(side -> side.says(Word.MET))
                .count();
        var missed = booking.participants().stream()
                .filter(side -> side.says(Word.OTHER_ABSENT))
                .count();
        if (missed == 0) {
            return met == 2 ? BOTH_MET : met == 1 ? ONE_MET : NONE;
        }
        return missed == 2 ? BOTH_MISSED : met == 1 ? CONTRARY : ONE_MISSED;
    }

    boolean areOne() {
        return this == ONE_MET || this == ONE_MISSED;
    }

    /** Whether this side says they met; nothing before it has said anything. */
    static @Nullable Boolean saysMet(Participant side) {
        return side.says(Word.NONE) ? null : Boolean.valueOf(side.says(Word.MET));
    }
}
