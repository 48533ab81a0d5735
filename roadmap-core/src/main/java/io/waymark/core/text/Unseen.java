package io.waymark.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Characters of which nothing can be seen, by code point: spaces, controls, and what only changes its neighbours. */
final class Unseen {

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int BLACK_FLAG = 0x1f3f4;
    private static final int KEYCAP = 0x20e3;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int EMBEDDED_OBJECT = 0xfffc;

    /** In which letters are not joined, or joined without being told. */
    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.UNKNOWN,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    private static final Set<UnicodeScript> VARIED = EnumSet.of(
            UnicodeScript.MONGOLIAN, UnicodeScript.MYANMAR, UnicodeScript.PHAGS_PA, UnicodeScript.MANICHAEAN);

    private Unseen() {}

    static boolean isSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    static boolean is(int character) {
        return isSpace(character)
                || Character.isWhitespace(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || isBlank(character)
                || isVariation(character)
                || isIgnorable(character);
    }

    /** Whether it does something to what stands before it, so that the text is another without it. */
    static boolean counts(int character, int base, boolean precedesKeycap) {
        if (isVariation(character)) {
            return takesVariation(base) || precedesKeycap;
        }
        return isTag(character) && base == BLACK_FLAG;
    }

    /** Whether a joiner behind this base changes how letters are written in their script, or joins pictures. */
    static boolean joins(int character, int base) {
        return (character == JOINER || character == NON_JOINER)
                && base >= 0
                && (isPicture(base) || !UNJOINED.contains(UnicodeScript.of(base)));
    }

    private static boolean isBlank(int character) {
        return character == BRAILLE_BLANK || character == EMBEDDED_OBJECT;
    }

    private static boolean isVariation(int character) {
        return character >= 0xfe00 && character <= 0xfe0f
                || character >= 0xe0100 && character <= 0xe01ef
                || character >= 0x180b && character <= 0x180f && character != 0x180e;
    }

    private static boolean isTag(int character) {
        return character >= 0xe0020 && character <= 0xe007f;
    }

    /** What Unicode has readers ignore by default, beside formats and variations. */
    private static boolean isIgnorable(int character) {
        return switch (character) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x2065, 0x3164, 0xffa0 -> true;
            default -> character >= 0xfff0 && character <= 0xfff8 || character >= 0xe0000 && character <= 0xe0fff;
        };
    }

    private static boolean takesVariation(int base) {
        return base >= 0
                && (isPicture(base) || Character.isIdeographic(base) || VARIED.contains(UnicodeScript.of(base)));
    }

    private static boolean isPicture(int base) {
        return base > 0x7f && Character.isEmoji(base);
    }

    static boolean isKeycap(int character) {
        return character == KEYCAP;
    }

    static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
