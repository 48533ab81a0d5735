package io.waymark.advising.imports;

import io.waymark.core.text.WrittenText;
import java.util.Collection;
import java.util.Set;

/** What files say of whether somebody is active: whom one of its columns calls deleted is nobody to be taken in silence. */
enum Activity {
    ACTIVE,
    INACTIVE,
    UNKNOWN;

    /** Columns that ask whether somebody is active, and answer in a letter. */
    private static final Set<String> QUESTIONS =
            Set.of("enabled_user", "enabled", "active", "is_active", "active_flag");

    /** Columns in whose letters systems say what they like: an I may be an international student. */
    private static final Set<String> STATUSES = Set.of("status", "user_status", "account_status");

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
        var key = WrittenText.asKey(heading);
        return QUESTIONS.contains(key) || STATUSES.contains(key);
    }

    /** Whether a letter alone says enough in a column of this heading. */
    static boolean isAnsweredInLetters(String heading) {
        return !STATUSES.contains(WrittenText.asKey(heading));
    }

    /** @param letters whether a letter alone says enough */
    static Activity of(String cell, boolean letters) {
        var word = WrittenText.asKey(cell);
        if (!letters && word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return UNKNOWN;
        }
        return ACTIVE_WORDS.contains(word) ? ACTIVE : INACTIVE_WORDS.contains(word) ? INACTIVE : UNKNOWN;
    }

    static Activity of(Collection<SaidActivity> cells) {
        var all = cells.stream().map(SaidActivity::activity).toList();
        return all.contains(INACTIVE) ? INACTIVE : all.contains(UNKNOWN) ? UNKNOWN : ACTIVE;
    }
}
