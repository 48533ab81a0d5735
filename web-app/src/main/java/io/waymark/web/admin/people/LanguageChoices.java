package io.waymark.web.admin.people;

import io.waymark.web.ui.form.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages a form offers. */
final class LanguageChoices {

    private static final List<String> USUAL = List.of("en-US", "es", "fr", "ht", "pt", "vi", "zh");

    private LanguageChoices() {}

    /** The usual ones, and the one in use if it is another. */
    static List<Choice> with(@Nullable String current) {
        var others = current == null || current.isBlank() ? Stream.<String>of() : Stream.of(current);
        return Stream.concat(USUAL.stream(), others)
                .distinct()
                .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale())))
                .toList();
    }
}
