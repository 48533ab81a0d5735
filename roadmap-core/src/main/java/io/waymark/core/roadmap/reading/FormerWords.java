package io.waymark.core.roadmap.reading;

import java.util.Map;

/** Words of earlier editions of the format. What was published with them is read as if it were written today. */
final class FormerWords {

    private static final Map<String, String> TODAY = Map.of("seed", "article", "seed article", "article");

    private FormerWords() {}

    static String today(String word) {
        return TODAY.getOrDefault(word, word);
    }
}
