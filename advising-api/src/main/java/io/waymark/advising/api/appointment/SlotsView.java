package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.scheduling.api.FreeSlot;
import java.util.List;

/**
 * Free slots.
 *
 * @param advisor with whom
 * @param zone the advisor's; show the viewer's
 */
public record SlotsView(PersonBrief advisor, String zone, List<FreeSlot> slots) {}
