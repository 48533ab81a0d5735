package io.waymark.advising.evidence;

import io.waymark.advising.api.review.ReviewPlace;
import java.util.List;
import java.util.UUID;

/**
 * A queue around a place in it.
 *
 * @param waiting how long the whole queue is
 * @param ahead how many wait before the place
 * @param reach how many rows were looked for on either side of it
 */
record Stretch(int waiting, int ahead, int reach, List<WaitingRow> rows) {

    /** Where a piece is in the queue, or would be. */
    ReviewPlace place(UUID here) {
        var at = Math.min(ahead, reach);
        var ids = rows.stream().map(WaitingRow::evidence).toList();
        var waits = ids.size() > at && ids.get(at).equals(here);
        var next = waits ? at + 1 : at;
        return new ReviewPlace(
                waiting,
                waits ? ahead + 1 : null,
                at > 0 ? ids.get(at - 1) : null,
                next < ids.size() ? ids.get(next) : null);
    }
}
