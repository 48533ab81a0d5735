package io.waymark.web.ui.slots;

import java.util.List;

/** A day with its times, by morning, afternoon and evening. */
public record DayTimes(String date, String note, List<TimesOfPart> parts) {

    /** Part of a day. */
    public record TimesOfPart(String name, List<SlotView> slots) {}
}
