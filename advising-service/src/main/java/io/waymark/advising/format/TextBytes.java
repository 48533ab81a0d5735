package io.waymark.advising.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a text give away of how it was written. */
record TextBytes(String bytes) {

    private static final Pattern UTF_8 =
            Pattern.compile("[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}");
    /** The first half of a letter of UTF-8; few texts end in these as letters of their own. */
    private static final Pattern HALF_A_LETTER = Pattern.compile("[\u00c2\u00c3]$");

    static TextBytes of(FileContent content) {
        return new TextBytes(content.start());
    }

    boolean hasZeros() {
        return bytes.indexOf('\0') >= 0;
    }

    /** In texts of two bytes a character, most of one of the two are zero. */
    Optional<Charset> pairs() {
        var first = zeros(0);
        var second = zeros(1);
        var many = bytes.length() / 5;
        if (second > many && first * 10 < second) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first > many && second * 10 < first ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Letters with an accent stand among those without; in other scripts, and in mixed ways of writing, they don't. */
    boolean isWestern() {
        var accented = bytes.chars().filter(it -> it >= 0x80).count();
        var plain = bytes.chars()
                .filter(it -> it < 0x80 && Character.isLetterOrDigit(it))
                .count();
        return accented <= plain
                && !UTF_8.matcher(bytes).find()
                && !HALF_A_LETTER.matcher(bytes).find();
    }

    private int zeros(int from) {
        var zeros = 0;
        for (var at = from; at < bytes.length(); at += 2) {
            zeros += bytes.charAt(at) == 0 ? 1 : 0;
        }
        return zeros;
    }
}
