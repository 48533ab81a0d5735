package io.waymark.advising.kind;

import io.waymark.advising.api.kind.ShownField;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as students write them. */
final class PlainText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");

    private PlainText() {}

    static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static int words(@Nullable String text) {
        return text == null ? 0 : (int) WORD.matcher(text).results().count();
    }

    static List<ShownField> shown(@Nullable String text) {
        return text == null ? List.of() : List.of(ShownField.text("text", text));
    }
}
