package io.waymark.web.ui.chart;

import java.util.List;

/**
 * What an estimate assumes, and how it moved.
 *
 * @param moves newest first
 */
public record EstimateNotes(List<String> assumes, List<Move> moves) {

    public static final EstimateNotes NONE = new EstimateNotes(List.of(), List.of());

    /** E.g. 3 months earlier: you finished your internship. */
    public record Move(String what, String when) {}
}
