package io.waymark.web.ui.message;

import io.waymark.web.ui.form.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages that we have texts in. American English is always one, so that no page mixes two: where its texts are shown, dates
 * and numbers are English too.
 */
public record OfferedLanguages(Set<String> languages) {

    /** Those to choose from, each in its own words, and the one in use if it is another. */
    public List<Choice> choices(@Nullable String current) {
        var mine = current == null || current.isBlank() ? Stream.<String>of() : Stream.of(current);
        var others = languages.stream().filter(it -> !it.equals("en")).sorted();
        return Stream.of(Stream.of("en-US"), others, mine)
                .flatMap(tags -> tags)
                .distinct()
                .map(Locale::forLanguageTag)
                .map(language -> new Choice(language.toLanguageTag(), language.getDisplayName(language)))
                .toList();
    }

    /** The first that can be read here, else American English. */
    public Locale nearest(Locale... wanted) {
        return Stream.of(wanted)
                .filter(locale -> languages.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.US);
    }
}
