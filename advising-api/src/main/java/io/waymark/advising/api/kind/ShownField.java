package io.waymark.advising.api.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a piece of evidence as a reviewer sees it: a text, words that were chosen, or a file.
 *
 * @param name what part it is, a word that pages know, e.g. {@code text}
 */
public record ShownField(
        String name,
        @Nullable String text,
        List<Choice> choices,
        @Nullable DocumentView document) {

    public static ShownField text(String name, String text) {
        return new ShownField(name, text, List.of(), null);
    }

    public static ShownField choices(String name, List<Choice> choices) {
        return new ShownField(name, null, choices, null);
    }

    public static ShownField document(String name, DocumentView document) {
        return new ShownField(name, null, List.of(), document);
    }
}
