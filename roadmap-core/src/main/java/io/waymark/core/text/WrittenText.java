package io.waymark.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as people write or paste it, by hand and in files alike: what cannot be seen in it tells nobody apart. */
public final class WrittenText {

    /** More marks than any script puts on a letter: to bring so many into order would take too long. */
    private static final Pattern OVERLOADED = Pattern.compile("\\p{M}{31}");

    private WrittenText() {}

    /** Without the invisible around it and with composed letters; what stands within stays. */
    public static String trim(String written) {
        var start = 0;
        while (start < written.length() && Unseen.is(written.codePointAt(start))) {
            start += Character.charCount(written.codePointAt(start));
        }
        return composed(written.substring(start, Math.max(start, end(written))));
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

    /** Behind the last that can be seen, or that does something to what can. */
    private static int end(String written) {
        if (written.isEmpty() || !Unseen.is(written.codePointBefore(written.length()))) {
            return written.length();
        }
        var end = 0;
        for (var reading = new UnseenReading(written); reading.goesOn(); reading.next()) {
            if (!reading.isUnseen() || reading.counts()) {
                end = reading.after();
            }
        }
        return end;
    }

    private static String composed(String text) {
        return OVERLOADED.matcher(text).find() ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
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
