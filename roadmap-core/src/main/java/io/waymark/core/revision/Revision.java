package io.waymark.core.revision;

import io.waymark.core.refusal.StaleException;
import java.util.regex.Pattern;

/** The version a caller read before editing, as it travels in {@code ETag} and {@code If-Match}: a quoted number. */
public record Revision(int version) {

    private static final Pattern QUOTED = Pattern.compile("\"(\\d{1,9})\"");

    /** Reads an entity tag. Anything that is not one of ours matches no version. */
    public static Revision of(String entityTag) {
        var tag = QUOTED.matcher(entityTag.strip());
        return new Revision(tag.matches() ? Integer.parseInt(tag.group(1)) : -1);
    }

    public static Revision of(Versioned view) {
        return new Revision(view.version());
    }

    /** Refuses when somebody changed the thing after the caller read it. */
    public void requireCurrent(int currentVersion) {
        if (version != currentVersion) {
            throw new StaleException(
                    "stale-version", "Somebody changed this since you opened it. Look at it again first.");
        }
    }

    @Override
    public String toString() {
        return "\"" + version + "\"";
    }
}
