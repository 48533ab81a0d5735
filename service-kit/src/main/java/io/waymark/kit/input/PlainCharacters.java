package io.waymark.kit.input;

import java.util.regex.Pattern;

/** Tells text from bytes: no control characters but tab and line breaks, and no half of a surrogate pair. */
final class PlainCharacters {

    private static final Pattern PLAIN = Pattern.compile("[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\p{Cs}]*");

    private PlainCharacters() {}

    static boolean only(String text) {
        return PLAIN.matcher(text).matches();
    }
}
