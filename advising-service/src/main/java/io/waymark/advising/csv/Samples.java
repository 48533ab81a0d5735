package io.waymark.advising.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remembers some cells whose letters tell whether a file was read as it was written. */
class Samples implements RowTaker {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private final RowTaker taker;
    private final Set<String> found = new LinkedHashSet<>();

    Samples(RowTaker taker) {
        this.taker = taker;
    }

    @Override
    public boolean take(int row, List<String> values) {
        if (found.size() < MOST) {
            values.stream()
                    .filter(Samples::isTelling)
                    .limit(MOST - found.size())
                    .forEach(found::add);
        }
        return taker.take(row, values);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private static boolean isTelling(String cell) {
        return cell.length() <= LONGEST && cell.chars().anyMatch(it -> it > 0x7f);
    }
}
