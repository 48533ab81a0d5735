package io.waymark.web.ui.table;

import org.jspecify.annotations.Nullable;

/** A column by its heading; with a link it sorts, and {@code sorted} says which way it does now. */
public record Column(
        String label, @Nullable String href, @Nullable String sorted, boolean figures) {

    public static Column of(String label) {
        return new Column(label, null, null, false);
    }

    public static Column ofFigures(String label) {
        return new Column(label, null, null, true);
    }

    public static Column sortable(String label, String href) {
        return new Column(label, href, null, false);
    }

    public Column ascending() {
        return new Column(label, href, "ascending", figures);
    }

    public Column descending() {
        return new Column(label, href, "descending", figures);
    }
}
