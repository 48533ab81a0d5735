package io.waymark.advising.api.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a piece of evidence as a reviewer sees it: a text, words that were chosen, a file, or an entry
 * with several values.
 *
 * @param name what part it is, a word that pages know, e.g. {@code text}
 */
public record ShownField(
        String name,
        @Nullable String text,
        List<Choice> choices,
        @Nullable DocumentView document,
        List<ShownValue> entry) {

    public static ShownField text(String name, String text) {
        return new ShownField(name, text, List.of(), null, List.of());
    }

    public static ShownField choices(String name, List<Choice> choices) {
        return new ShownField(name, null, choices, null, List.of());
    }

    public static ShownField document(String name, DocumentView document) {
        return new ShownField(name, null, List.of(), document, List.of());
    }

    public static ShownField entry(String name, List<ShownValue> values) {
        return new ShownField(name, null, List.of(), null, List.copyOf(values));
    }
}
