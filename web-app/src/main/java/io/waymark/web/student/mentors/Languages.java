package io.waymark.web.student.mentors;

import io.waymark.web.ui.form.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** Languages by their names in the viewer's. */
final class Languages {

    /** Those most spoken at home in the United States. */
    private static final List<String> OFFERED =
            List.of("en", "es", "zh", "tl", "vi", "ar", "fr", "ko", "ru", "pt", "hi", "de", "pl", "ht", "hu");

    private Languages() {}

    static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(viewer());
    }

    static List<String> names(List<String> tags) {
        return tags.stream().map(Languages::name).distinct().toList();
    }

    static List<Choice> choices() {
        return Stream.concat(OFFERED.stream(), Stream.of(viewer().getLanguage()))
                .distinct()
                .map(tag -> new Choice(tag, name(tag)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    static String viewers() {
        return viewer().getLanguage();
    }

    private static Locale viewer() {
        return LocaleContextHolder.getLocale();
    }
}
