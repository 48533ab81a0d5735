package io.waymark.core.roadmap;

import java.util.List;

/** A body whose word makes a program count. */
public record Accreditor(String key, String name, List<Detail> details, Provenance provenance) {

    public Accreditor {
        Kebab.require("An accreditor's key", key);
        details = List.copyOf(details);
    }
}
