package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.List;

/**
 * Free slots.
 *
 * @param advisor with whom
 * @param zone the advisor's; show the viewer's
 */
public record SlotsView(PersonBrief advisor, String zone, List<Slot> slots) {

    /** A slot that can be booked. */
    public record Slot(Instant startsAt, Instant endsAt) {}
}
