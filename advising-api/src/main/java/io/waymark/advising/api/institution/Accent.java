package io.waymark.advising.api.institution;

import java.util.Locale;

/** The colours a college may choose from; on pages each is readable in both themes. */
public enum Accent {
    /** Green, unless the college chooses. */
    PINE,
    /** Blue. */
    HARBOR,
    /** Purple. */
    PLUM,
    /** Olive. */
    MOSS;

    /** As stylesheets spell it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
