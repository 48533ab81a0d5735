package io.waymark.advising.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** Finds the row of headings among the first of a file, below titles and dates; hands on what stands below it. */
class HeaderSearch implements RowTaker {

    /** How many filled rows are looked at. */
    static final int ROWS = 20;

    private static final int LONGEST_SHOWN = 100;

    private final TableTaker taker;
    private final SequencedMap<Integer, List<String>> first = new LinkedHashMap<>();
    private int headerRow;
    private boolean goesOn = true;
    private boolean found;

    HeaderSearch(TableTaker taker) {
        this.taker = taker;
    }

    @Override
    public boolean take(int row, List<String> values) {
        if (found) {
            return goesOn && taker.row(row, values);
        }
        first.put(row, values);
        if (first.size() == ROWS) {
            decide();
        }
        return goesOn;
    }

    /** At the end of the file. */
    void end() {
        if (!found && !first.isEmpty()) {
            decide();
        }
    }

    /** From 1; 0 if there is none. */
    int headerRow() {
        return headerRow;
    }

    boolean sawRows() {
        return !first.isEmpty();
    }

    private void decide() {
        found = true;
        headerRow = rowOfMost(it -> 2 * it.known() >= it.filled())
                .or(this::foreign)
                .or(() -> rowOfMost(_ -> true))
                .orElse(0);
        if (headerRow == 0) {
            goesOn = false;
            var top = first.firstEntry();
            taker.wrong(top.getKey(), "no-header", Map.of("found", shown(top.getValue())));
        } else {
            handOn();
        }
    }

    /** How many cells of a row are filled, and how many of them are headings. */
    private record Headings(int row, long known, long filled) {}

    /** What names one column only, or has an address, may as well be a person of whom a cell says so. */
    private Optional<Integer> rowOfMost(Predicate<Headings> condition) {
        return first.entrySet().stream()
                .filter(it -> it.getValue().stream().noneMatch(HeaderSearch::isAddress))
                .map(it -> new Headings(
                        it.getKey(),
                        it.getValue().stream().filter(taker::isHeading).count(),
                        filled(it.getValue())))
                .filter(it -> it.known() > 1)
                .filter(condition)
                .max(Comparator.comparingLong(Headings::known).thenComparing(it -> -it.row()))
                .map(Headings::row);
    }

    /** The first row below the titles, unless it is about somebody already. */
    private Optional<Integer> foreign() {
        var widest =
                first.values().stream().mapToLong(HeaderSearch::filled).max().orElse(0);
        return first.entrySet().stream()
                .filter(it -> 2 * filled(it.getValue()) > widest)
                .findFirst()
                .filter(it -> taker.takesForeignHeadings()
                        && widest > 1
                        && it.getValue().stream().allMatch(HeaderSearch::mayBeHeading))
                .map(Map.Entry::getKey);
    }

    private static long filled(List<String> values) {
        return values.stream().filter(it -> !FileCell.plain(it).isEmpty()).count();
    }

    private static boolean mayBeHeading(String value) {
        var text = FileCell.plain(value);
        return text.isEmpty() || !isAddress(text) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isAddress(String value) {
        return value.indexOf('@') >= 0;
    }

    private void handOn() {
        goesOn = taker.header(headerRow, Objects.requireNonNull(first.get(headerRow)));
        for (var row : new ArrayList<>(first.entrySet())) {
            if (goesOn && row.getKey() > headerRow) {
                goesOn = taker.row(row.getKey(), row.getValue());
            }
        }
    }

    private static String shown(List<String> values) {
        var text = String.join(" ", values.stream().map(FileCell::plain).toList());
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
