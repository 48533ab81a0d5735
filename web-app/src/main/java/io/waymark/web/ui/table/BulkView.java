package io.waymark.web.ui.table;

import io.waymark.web.ui.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with several rows at once.
 *
 * @param field the name of the tick boxes
 * @param post where the ticked rows are sent; the action comes as {@code do}
 * @param here this page of the list
 * @param all whether every row of this page is ticked to begin with
 */
public record BulkView(String label, String field, String post, Link here, boolean all, List<BulkAction> actions) {

    private static final String TICKED = "ticked";
    private static final String ALL = "all";

    /** An action by the value that is sent for it. */
    public record BulkAction(
            String value, String label, @Nullable String icon) {}

    /** As the address says it by {@code ticked}. */
    public static BulkView of(
            String label, String field, String post, Link here, @Nullable String ticked, List<BulkAction> actions) {
        return new BulkView(label, field, post, here, ALL.equals(ticked), actions);
    }

    /** The form that the tick boxes belong to. */
    public String id() {
        return field + "-bulk";
    }

    /** This page with all of its rows ticked, for whoever has no scripts. */
    public String tickAll() {
        return here.with(TICKED, ALL).toString();
    }
}
