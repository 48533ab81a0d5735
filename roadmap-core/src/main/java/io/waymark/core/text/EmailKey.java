package io.waymark.core.text;

import java.util.Locale;

/** What makes two addresses the same, however they were typed or pasted. */
public final class EmailKey {

    private EmailKey() {}

    public static String of(String email) {
        return WrittenText.code(email).toLowerCase(Locale.ROOT);
    }
}
