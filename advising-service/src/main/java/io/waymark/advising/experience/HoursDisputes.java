package io.waymark.advising.experience;

import io.waymark.advising.api.experience.DisputedHoursView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells which disputed hours are still to be cleared up. */
final class HoursDisputes {

    private HoursDisputes() {}

    /** Those for whose time the student has entered nothing else, the newest dispute first. */
    static List<DisputedHoursView> of(List<HoursEntry> entries) {
        var counted = entries.stream().filter(HoursEntry::counts).toList();
        return entries.stream()
                .filter(it -> counted.stream().noneMatch(other -> other.shift().overlaps(it.shift())))
                .flatMap(HoursDisputes::view)
                .sorted(Comparator.comparing(DisputedHoursView::disputedAt).reversed())
                .toList();
    }

    private static Stream<DisputedHoursView> view(HoursEntry entry) {
        var dispute = entry.entry().dispute();
        return dispute == null
                ? Stream.empty()
                : Stream.of(new DisputedHoursView(
                        entry.view(), dispute.why(), dispute.by(), dispute.comment(), dispute.at()));
    }
}
