package io.waymark.kit.test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement as words, each with the query it stands in: every select has one of its own, whether in parentheses or after
 * a union.
 */
record SqlText(List<Word> words) {

    private static final Pattern WORD = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"[^\"]+\"|\\$\\$.*?\\$\\$|[a-z_][a-z0-9_$]*|[0-9.]+|::|\\S",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Set<String> STARTS = Set.of("select", "with", "insert", "update", "delete", "values");
    private static final Set<String> SPLITS = Set.of("union", "except", "intersect");

    record Word(String text, int query) {

        boolean is(String other) {
            return text.equals(other);
        }

        boolean isName() {
            return Character.isLetter(text.charAt(0)) || text.charAt(0) == '_';
        }
    }

    static SqlText of(String sql) {
        var texts = WORD.matcher(sql)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(text -> !text.startsWith("--") && !text.startsWith("/*"))
                .map(text -> text.startsWith("\"") ? text.substring(1, text.length() - 1) : text)
                .toList();
        return new SqlText(withQueries(texts));
    }

    private static List<Word> withQueries(List<String> texts) {
        var words = new ArrayList<Word>();
        var open = new ArrayDeque<Integer>();
        var queries = 0;
        var current = 0;
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (text.equals("(")) {
                words.add(new Word(text, current));
                open.push(current);
                if (i + 1 < texts.size() && STARTS.contains(texts.get(i + 1))) {
                    current = ++queries;
                }
            } else if (text.equals(")")) {
                current = open.isEmpty() ? 0 : open.pop();
                words.add(new Word(text, current));
            } else {
                if (SPLITS.contains(text)) {
                    current = ++queries;
                }
                words.add(new Word(text, current));
            }
        }
        return words;
    }

    /** The word at a place, or an empty one beyond the ends. */
    Word at(int index) {
        return index < 0 || index >= words.size() ? new Word(" ", -1) : words.get(index);
    }
}
