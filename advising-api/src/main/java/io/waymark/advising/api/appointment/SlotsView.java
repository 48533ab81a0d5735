package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.api.FreeSlot;
import java.util.List;

/**
 * Free slots.
 *
 * @param advisor with whom
 * @param zone the advisor's; show the viewer's
 * @param ways how the advisor can be met, the first where nothing else is asked for; links are told to whoever has booked
 */
public record SlotsView(PersonBrief advisor, String zone, List<FreeSlot> slots, List<MeetingPlace> ways) {}
