package io.waymark.advising.person;

import io.waymark.core.refusal.RuleViolationException;
import java.util.Locale;

/** Text as people write or paste it, by hand and in files alike: what cannot be seen in it tells nobody apart. */
public final class WrittenText {

    private static final String JOINERS = "\u200c\u200d";

    private WrittenText() {}

    /** Without the invisible around it, and with one plain space wherever spaces of any kind are in it. */
    public static String tidy(String written) {
        var start = 0;
        var end = written.length();
        while (start < end && isInvisible(written.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(written.charAt(end - 1))) {
            end--;
        }
        var tidy = new StringBuilder(end - start);
        for (var i = start; i < end; i++) {
            var character = written.charAt(i);
            if (!isSpace(character)) {
                tidy.append(character);
            } else if (tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString();
    }

    /** Whether something in it cannot be seen; some scripts need joiners between letters. */
    public static boolean hidesSomething(String tidy) {
        return tidy.chars()
                .anyMatch(it -> Character.isISOControl(it) || isFormat((char) it) && JOINERS.indexOf(it) < 0);
    }

    /** As {@link #tidy}; refuses what {@linkplain #hidesSomething hides something}. */
    public static String plain(String written) {
        var plain = tidy(written);
        if (hidesSomething(plain)) {
            throw new RuleViolationException(
                    "invisible-characters", "There is something invisible in \"%s\". Type it anew.".formatted(plain));
        }
        return plain;
    }

    /** As a key, however the words of it are put together: {@code Given Name} and {@code givenName} are {@code given_name}. */
    public static String asKey(String name) {
        return tidy(name)
                .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_")
                .replaceAll("[^\\p{L}\\d]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character) || isSpace(character) || isFormat(character);
    }

    private static boolean isSpace(char character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    private static boolean isFormat(char character) {
        return Character.getType(character) == Character.FORMAT;
    }

    /** A LIKE pattern for what contains the text in small letters, whatever the text is. */
    public static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
