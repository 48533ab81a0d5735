package io.waymark.web.ui.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A person in two letters. The tint follows from the id alone, so a person looks the same on every page. */
public record Avatar(String initials, String tint) {

    private static final String TINTS = "abcd";

    public static Avatar of(Object id, String name) {
        return new Avatar(initialsOf(name), tintOf(id));
    }

    private static String initialsOf(String name) {
        var words = Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var two = words.size() > 2 ? List.of(words.getFirst(), words.getLast()) : words;
        return two.stream()
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }

    private static String tintOf(Object id) {
        var index = Math.floorMod(id.toString().hashCode(), TINTS.length());
        return TINTS.substring(index, index + 1);
    }
}
