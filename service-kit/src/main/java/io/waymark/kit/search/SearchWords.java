package io.waymark.kit.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words a text is found by: from each beginning of a word on, what follows without spaces and signs. So {@code D'Arcy} is
 * found as {@code darcy} and as {@code arcy}, and a word sought need only be compared with beginnings. A sign that means
 * something, like the one of {@code 100%}, is a word of its own.
 */
public final class SearchWords {

    /** So much of a word is kept, and so much of what is sought is compared with it. */
    static final int LONGEST = 40;

    private SearchWords() {}

    /** Of several texts, with a space between words: none holds one. */
    public static String of(@Nullable String... texts) {
        return wordsOf(texts).stream().collect(Collectors.joining(" "));
    }

    public static List<String> list(@Nullable String... texts) {
        return List.copyOf(wordsOf(texts));
    }

    static Set<String> wordsOf(@Nullable String... texts) {
        var words = new TreeSet<String>();
        for (var text : texts) {
            if (text != null) {
                collect(Folding.fold(text), words);
            }
        }
        return words;
    }

    private static void collect(String folded, Set<String> words) {
        var letters = new StringBuilder(folded.length());
        var beginnings = Stream.<Integer>builder();
        var within = false;
        for (var place = 0; place < folded.length(); ) {
            var character = folded.codePointAt(place);
            if (Folding.isLetter(character)) {
                if (!within) {
                    beginnings.add(letters.length());
                }
                letters.appendCodePoint(character);
            } else if (Folding.isSign(character)) {
                words.add(Character.toString(character));
            }
            within = Folding.isLetter(character) || Character.getType(character) == Character.FORMAT && within;
            place += Character.charCount(character);
        }
        var all = letters.toString();
        beginnings.build().forEach(start -> words.add(cut(all.substring(start))));
    }

    /** Never within a character. */
    static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
