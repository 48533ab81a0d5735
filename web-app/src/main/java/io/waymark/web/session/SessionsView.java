package io.waymark.web.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is coming and what was.
 *
 * @param silent whose meetings cannot be shown just now
 * @param further whether this is the list further back, without what is coming
 * @param older where the list goes on
 */
public record SessionsView(
        List<Meeting> coming,
        List<Meeting> past,
        List<MeetingWith> silent,
        boolean further,
        @Nullable String older) {

    public boolean isEmpty() {
        return coming.isEmpty() && past.isEmpty() && silent.isEmpty();
    }
}
