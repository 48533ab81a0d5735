package io.waymark.mentor.api;

import io.waymark.scheduling.api.FreeSlot;
import java.util.List;
import java.util.UUID;

/**
 * When a mentor can be booked.
 *
 * @param zone the mentor's IANA zone
 */
public record SlotsView(UUID mentor, String zone, List<FreeSlot> slots) {}
