package io.waymark.core.roadmap;

import java.util.regex.Pattern;

/** How keys are spelled: lower-case words joined by hyphens. */
final class Kebab {

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Kebab() {}

    static String require(String what, String value) {
        if (value.length() > LONGEST || !SPELLING.matcher(value).matches()) {
            throw new IllegalArgumentException("%s is lower-case words joined by hyphens, at most %d characters: %s"
                    .formatted(what, LONGEST, value));
        }
        return value;
    }
}
