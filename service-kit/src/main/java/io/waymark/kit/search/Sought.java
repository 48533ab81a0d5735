package io.waymark.kit.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find something: beginnings of words, all of which must be found, in whatever order.
 *
 * @param beginnings none finds everything
 */
public record Sought(List<String> beginnings) {

    private static final int MOST = 8;

    /** Marks alone: no word begins like it. */
    private static final String NOTHING = "-";

    /** Behind all words that begin so: nothing is written with this character. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** That each beginning is one of a list of words, beside {@link #parameters}; %s is an array of them. */
    private static final String IN_WORDS = """
            not exists (
              select from unnest(cast(:beginnings as text[]), cast(:endings as text[])) as sought (beginning, ending)
              where not exists (select from unnest(%s) as word
                  where word collate "C" >= sought.beginning and word collate "C" < sought.ending))
            """;

    public Sought {
        beginnings = List.copyOf(beginnings);
    }

    public static Sought of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new Sought(List.of());
        }
        var words = Arrays.stream(typed.split("[\\p{Z}\\s,;，、]+"))
                .map(Folding::fold)
                .flatMap(Sought::words)
                .distinct()
                .limit(MOST)
                .toList();
        return new Sought(words.isEmpty() ? List.of(NOTHING) : words);
    }

    /** @param words in SQL, an array of {@link SearchWords} */
    public static String in(String words) {
        return IN_WORDS.formatted(words);
    }

    public boolean isEverything() {
        return beginnings.isEmpty();
    }

    /** Where the words that begin so end. */
    public String ending(int index) {
        return beginnings.get(index) + LAST;
    }

    /** For a statement that compares {@code beginnings} and {@code endings}. */
    public Map<String, String[]> parameters() {
        return Map.of(
                "beginnings", beginnings.toArray(String[]::new),
                "endings", beginnings.stream().map(it -> it + LAST).toArray(String[]::new));
    }

    /** Whether all of it is found in texts. */
    public boolean finds(@Nullable String... texts) {
        return finds(SearchWords.wordsOf(texts));
    }

    private boolean finds(Collection<String> words) {
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    /** Its letters as one word, and its signs: one that stands for anything elsewhere stands for itself. */
    private static Stream<String> words(String folded) {
        var letters = new StringBuilder(folded.length());
        folded.codePoints().filter(Folding::isLetter).forEach(letters::appendCodePoint);
        var signs = folded.codePoints().filter(Folding::isSign).mapToObj(Character::toString);
        return letters.isEmpty() ? signs : Stream.concat(Stream.of(SearchWords.cut(letters.toString())), signs);
    }
}
