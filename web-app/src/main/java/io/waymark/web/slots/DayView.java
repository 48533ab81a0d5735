package io.waymark.web.slots;

import java.util.List;

/** A day with its times. */
public record DayView(String date, String note, List<SlotView> slots) {}
