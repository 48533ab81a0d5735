package io.waymark.kit.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Letters as everybody can type them: without marks, of one case, in ASCII where Latin letters have a spelling in it. */
final class Folding {

    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");

    private Folding() {}

    static String fold(String text) {
        if (text.chars().allMatch(it -> it < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var oneCase = APART.normalize(UCharacter.foldCase(APART.normalize(text), true));
        var folded = new StringBuilder(text.length());
        PLAIN.transliterate(oneCase)
                .codePoints()
                .filter(it -> UCharacter.getCombiningClass(it) == 0)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Vowel signs belong to their letters; letters that stand for an apostrophe do not count. */
    static boolean isLetter(int character) {
        return switch (Character.getType(character)) {
            case Character.MODIFIER_LETTER -> false;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    /** Signs that somebody looks for as such, unlike those that come with names and addresses. */
    static boolean isSign(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> "%_\\#&*/".indexOf(character) >= 0;
        };
    }
}
