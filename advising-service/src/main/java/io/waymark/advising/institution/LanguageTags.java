package io.waymark.advising.institution;

import io.waymark.core.refusal.RuleViolationException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Languages people can read, as BCP 47 tags spelled one way. */
public final class LanguageTags {

    public static final String STANDARD = "en-US";

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageTags() {}

    public static boolean isKnown(String tag) {
        try {
            return KNOWN.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    public static String require(String tag) {
        if (!isKnown(tag)) {
            throw new RuleViolationException(
                    "unknown-language", "There is no language of this tag. Use one like en-US or es.");
        }
        return Locale.forLanguageTag(tag).toLanguageTag();
    }
}
