package io.waymark.mentor.api;

import io.waymark.core.time.MeetingKind;
import io.waymark.scheduling.api.FreeSlot;
import java.util.List;
import java.util.UUID;

/**
 * When a mentor can be booked.
 *
 * @param zone the mentor's IANA zone
 * @param ways how the mentor can be met, the first where nothing else is asked for; where, is told to whoever has a session
 * @param full whether the calling student has no place with the mentor, and there is none left; then there are no slots either
 */
public record SlotsView(UUID mentor, String zone, List<FreeSlot> slots, List<MeetingKind> ways, boolean full) {

    public SlotsView(UUID mentor, String zone, List<FreeSlot> slots, List<MeetingKind> ways) {
        this(mentor, zone, slots, ways, false);
    }
}
