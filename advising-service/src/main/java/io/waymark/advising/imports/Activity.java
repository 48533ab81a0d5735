package io.waymark.advising.imports;

import io.waymark.core.text.WrittenText;
import java.util.Collection;
import java.util.Set;

/** What files say of whether somebody is active: whom one of its columns calls deleted is nobody to be taken in silence. */
enum Activity {
    ACTIVE,
    INACTIVE,
    UNKNOWN;

    private static final Set<String> HEADINGS = Set.of(
            "status", "user_status", "account_status", "enabled_user", "enabled", "active", "is_active", "active_flag");
    private static final Set<String> ACTIVE_WORDS =
            Set.of("", "active", "true", "yes", "y", "1", "enabled", "enrolled", "current", "a", "t");
    private static final Set<String> INACTIVE_WORDS = Set.of(
            "inactive",
            "deleted",
            "false",
            "no",
            "n",
            "0",
            "disabled",
            "suspended",
            "withdrawn",
            "i",
            "f",
            "d",
            "tobedeleted",
            "to_be_deleted",
            "archived",
            "terminated",
            "removed",
            "dropped",
            "former",
            "left");

    static boolean isHeading(String heading) {
        return HEADINGS.contains(WrittenText.asKey(heading));
    }

    static Activity of(String cell) {
        var word = WrittenText.asKey(cell);
        return ACTIVE_WORDS.contains(word) ? ACTIVE : INACTIVE_WORDS.contains(word) ? INACTIVE : UNKNOWN;
    }

    static Activity of(Collection<String> cells) {
        var all = cells.stream().map(Activity::of).toList();
        return all.contains(INACTIVE) ? INACTIVE : all.contains(UNKNOWN) ? UNKNOWN : ACTIVE;
    }
}
