package io.waymark.web.roster;

import io.waymark.advising.api.roster.RosterState;
import io.waymark.web.page.State;
import java.util.List;

/** One of the three legs of an import; {@code key} is its word in the message bundle. */
record Phase(String key, State state, boolean current) {

    static List<Phase> of(RosterState state) {
        return switch (state) {
            case CHECKING -> phases(State.PROGRESS, State.TODO, 1);
            case CHECKED -> phases(State.VERIFIED, State.TODO, 2);
            case APPLYING -> phases(State.VERIFIED, State.PROGRESS, 2);
            case APPLIED -> phases(State.VERIFIED, State.VERIFIED, 2);
            case STOPPED -> phases(State.VERIFIED, State.WAIVED, 2);
            case FAILED -> phases(State.VERIFIED, State.STOP, 2);
        };
    }

    private static List<Phase> phases(State check, State apply, int current) {
        return List.of(
                new Phase("upload", State.VERIFIED, current == 0),
                new Phase("check", check, current == 1),
                new Phase("apply", apply, current == 2));
    }
}
