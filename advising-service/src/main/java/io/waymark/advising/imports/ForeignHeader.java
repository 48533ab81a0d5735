package io.waymark.advising.imports;

import io.waymark.advising.csv.FileCell;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Headings that are called otherwise than here.
 *
 * @param samples by column, some of what stands below each
 */
record ForeignHeader(List<String> headings, List<List<String>> samples) {

    static final ForeignHeader NONE = new ForeignHeader(List.of(), List.of());

    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST = 60;

    static ForeignHeader of(List<String> headings, List<List<String>> rows) {
        var kept = headings(headings);
        return new ForeignHeader(
                kept,
                IntStream.range(0, kept.size())
                        .mapToObj(place -> rows.stream()
                                .filter(row -> place < row.size())
                                .map(row -> shown(row.get(place)))
                                .filter(it -> !it.isEmpty())
                                .toList())
                        .toList());
    }

    boolean isSaid() {
        return !headings.isEmpty();
    }

    /** As they are kept, and found again in later files. */
    static List<String> headings(List<String> written) {
        return written.stream().limit(MOST_COLUMNS).map(ForeignHeader::shown).toList();
    }

    static String shown(String cell) {
        var text = FileCell.plain(cell).replace('\0', '\u2423');
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
