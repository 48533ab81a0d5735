package io.waymark.web.ui.form;

import io.waymark.core.revision.Revision;
import org.jspecify.annotations.Nullable;

/** The version a form was opened with, as its hidden field brings it back. */
public final class Versions {

    private Versions() {}

    /** What is not one of our versions matches none, so that the service refuses it as stale. */
    public static Revision of(@Nullable String version) {
        return Revision.of("\"" + version + "\"");
    }
}
