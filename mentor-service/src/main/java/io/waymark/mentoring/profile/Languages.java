package io.waymark.mentoring.profile;

import java.util.List;
import java.util.Locale;

/** Languages as BCP 47 tags, spelled one way. */
final class Languages {

    private Languages() {}

    static List<String> canonical(List<String> tags) {
        return tags.stream().map(Languages::canonical).distinct().toList();
    }

    static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }
}
