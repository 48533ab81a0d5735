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
 */
public record SlotsView(UUID mentor, String zone, List<FreeSlot> slots, List<MeetingKind> ways) {}
