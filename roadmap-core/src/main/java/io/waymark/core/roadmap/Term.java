package io.waymark.core.roadmap;

import org.jspecify.annotations.Nullable;

/** A word of the roadmap's own vocabulary: the key is stored, the label is shown. */
public record Term(String key, String label, @Nullable String note) {

    public Term {
        Kebab.require("A term's key", key);
    }
}
