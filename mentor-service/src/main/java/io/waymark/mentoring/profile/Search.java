package io.waymark.mentoring.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the directory of mentors. */
record Search(
        @Nullable String q,
        @Nullable String step,
        @Nullable String language,
        @Nullable UUID after,
        int limit) {

    private static final int MOST_WORDS = 8;

    /** A pattern for each word, all of which must occur. */
    String[] patterns() {
        return q == null
                ? new String[0]
                : Arrays.stream(q.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                        .toArray(String[]::new);
    }
}
