package io.waymark.web.ui.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts entries that overlap beside each other. */
record CalendarColumns(List<PlacedEntry> columns) {

    /** More than these have no room beside each other. */
    private static final int MOST = 4;

    /** An entry, and which of how many beside each other it is. */
    record PlacedEntry(CalendarEntry entry, int column, int columns) {}

    static CalendarColumns of(List<CalendarEntry> entries) {
        var placed = new ArrayList<PlacedEntry>();
        var together = new ArrayList<CalendarEntry>();
        var end = Instant.MIN;
        for (var entry : entries.stream()
                .sorted(Comparator.comparing(CalendarEntry::startsAt).thenComparing(CalendarEntry::title))
                .toList()) {
            if (!entry.startsAt().isBefore(end)) {
                placed.addAll(beside(together));
                together.clear();
                end = Instant.MIN;
            }
            together.add(entry);
            end = entry.endsAt().isAfter(end) ? entry.endsAt() : end;
        }
        placed.addAll(beside(together));
        return new CalendarColumns(List.copyOf(placed));
    }

    /** Each takes the first column that is free when it starts. */
    private static List<PlacedEntry> beside(List<CalendarEntry> together) {
        var ends = new ArrayList<Instant>();
        var taken = new ArrayList<Integer>();
        for (var entry : together) {
            var column = 0;
            while (column < ends.size() && ends.get(column).isAfter(entry.startsAt())) {
                column++;
            }
            if (column == ends.size()) {
                ends.add(entry.endsAt());
            } else {
                ends.set(column, entry.endsAt());
            }
            taken.add(column);
        }
        var columns = Math.min(MOST, ends.size());
        var beside = new ArrayList<PlacedEntry>();
        for (int i = 0; i < together.size(); i++) {
            beside.add(new PlacedEntry(together.get(i), Math.min(taken.get(i), columns - 1), columns));
        }
        return beside;
    }
}
