package io.waymark.web.ui.renewal;

import io.waymark.web.ui.page.State;
import java.util.List;

/**
 * An entry of the ledger.
 *
 * @param href the step where it is submitted, and can be withdrawn
 * @param counts the credentials for which it counts, in words
 */
public record UnitsLine(
        String activity,
        String provider,
        String completedOn,
        String units,
        List<String> categories,
        String counts,
        State state,
        String word,
        String href) {

    public UnitsLine {
        categories = List.copyOf(categories);
    }
}
