package io.waymark.core.roadmap;

import java.util.List;

/** Items to tick off, shared by name. */
public record Checklist(String key, String label, List<Term> items) {

    public Checklist {
        Kebab.require("A checklist's key", key);
        items = List.copyOf(items);
    }
}
