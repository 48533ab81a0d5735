package io.waymark.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Text as people write or paste it, by hand and in files alike: what cannot be seen in it tells nobody apart. */
public final class WrittenText {

    private WrittenText() {}

    /** Without the invisible around it and with composed letters; what stands within stays. */
    public static String trim(String written) {
        var start = 0;
        var end = written.length();
        while (start < end && Unseen.is(written.codePointAt(start))) {
            start += Character.charCount(written.codePointAt(start));
        }
        while (end > start && isNothing(written, end)) {
            end -= Character.charCount(written.codePointBefore(end));
        }
        return Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFC);
    }

    /** As {@link #trim}, with one plain space wherever spaces of any kind are in it. */
    public static String tidy(String written) {
        return spaced(trim(written), true);
    }

    /** A number or an address: as {@link #trim}, and any other space than the plain one stays to be found. */
    public static String code(String written) {
        return spaced(trim(written), false);
    }

    /** As {@link #tidy}; refuses what {@linkplain HiddenCharacter#inText hides something}. */
    public static String plain(String written) {
        var tidy = tidy(written);
        return require(tidy, HiddenCharacter.inText(tidy));
    }

    /** As {@link #code}; refuses what {@linkplain HiddenCharacter#inCode hides something}. */
    public static String plainCode(String written) {
        var code = code(written);
        return require(code, HiddenCharacter.inCode(code));
    }

    /** As a key, however the words of it are put together: {@code Given Name} and {@code givenName} are {@code given_name}. */
    public static String asKey(String name) {
        return tidy(name)
                .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_")
                .replaceAll("[^\\p{L}\\d]+", "_")
                .replaceAll("^_|_$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A LIKE pattern for what contains the text in small letters, whatever the text is. */
    public static String contains(String text) {
        return "%" + tidy(text).toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static boolean isNothing(String written, int end) {
        var last = written.codePointBefore(end);
        return Unseen.is(last) && !Unseen.counts(written, end - Character.charCount(last));
    }

    private static String spaced(String trimmed, boolean ofAnyKind) {
        var spaced = new StringBuilder(trimmed.length());
        for (var i = 0; i < trimmed.length(); i++) {
            var character = trimmed.charAt(i);
            if (character != ' ' && !(ofAnyKind && Unseen.isSpace(character))) {
                spaced.append(character);
            } else if (spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    private static String require(String tidy, Optional<HiddenCharacter> found) {
        found.ifPresent(hidden -> {
            throw hidden.refusedIn(tidy);
        });
        return tidy;
    }
}
