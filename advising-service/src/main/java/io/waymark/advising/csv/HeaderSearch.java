package io.waymark.advising.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

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
        var most = 0L;
        for (var row : first.entrySet()) {
            var headings = row.getValue().stream().filter(taker::isHeading).count();
            if (headings > most) {
                most = headings;
                headerRow = row.getKey();
            }
        }
        if (headerRow == 0) {
            goesOn = false;
            var top = first.firstEntry();
            taker.wrong(top.getKey(), "no-header", Map.of("found", shown(top.getValue())));
        } else {
            handOn();
        }
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
