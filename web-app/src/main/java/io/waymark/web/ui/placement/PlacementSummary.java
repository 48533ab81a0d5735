package io.waymark.web.ui.placement;

import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.web.ui.page.State;
import java.util.List;

/**
 * A placement in words.
 *
 * @param word how it stands
 * @param days from when to when, settled or wished for
 * @param history what happened to it; empty in lists
 */
public record PlacementSummary(
        PlacementView view, State state, String word, String days, List<PlacementHappened> history) {

    /** Whether the reader can do this. */
    public boolean may(String action) {
        return view.may(PlacementAction.valueOf(action));
    }
}
