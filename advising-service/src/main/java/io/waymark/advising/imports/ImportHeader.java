package io.waymark.advising.imports;

import io.waymark.advising.csv.FileCell;
import io.waymark.advising.csv.SpreadsheetFormula;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which.
 *
 * @param attributes where the columns of attributes are, by key
 * @param activity columns that say whether somebody is active, and whether a letter alone says so there
 * @param fullName the column of given and family name together, if there is one
 * @param everybody the role that all have in a file that has no column for it
 * @param nameless columns that a spreadsheet left in the file, and in which nothing may stand
 */
record ImportHeader(
        Map<ImportColumn, Integer> places,
        Map<String, Integer> attributes,
        Map<Integer, Boolean> activity,
        @Nullable Integer fullName,
        String everybody,
        Set<Integer> nameless,
        int width) {

    String value(ImportColumn column, List<String> row) {
        var place = places.get(column);
        return switch (column) {
            case ROLE -> WrittenRole.of(place == null ? everybody : value(place, row, FileCell::plain));
            case GIVEN_NAME, FAMILY_NAME ->
                fullName == null || place != null
                        ? value(place, row, FileCell::unguarded)
                        : FullName.of(value(fullName, row, FileCell::unguarded)).part(column);
            default -> value(place, row, column.isCode() ? FileCell::code : FileCell::unguarded);
        };
    }

    /** The columns in which a spreadsheet would have calculated something; what our own files guard from that is text. */
    Stream<ImportColumn> formulas(List<String> row) {
        return Arrays.stream(ImportColumn.values()).filter(it -> SpreadsheetFormula.is(raw(it, row)));
    }

    /** As it stands in the file. */
    String raw(ImportColumn column, List<String> row) {
        return value(
                column == ImportColumn.GIVEN_NAME && fullName != null ? fullName : places.get(column),
                row,
                FileCell::plain);
    }

    String attribute(String key, List<String> row) {
        return value(attributes.get(key), row, FileCell::unguarded);
    }

    /** What the row says of whether somebody is active, in as many columns as there are. */
    List<SaidActivity> activity(List<String> row) {
        return activity.entrySet().stream()
                .map(it -> {
                    var cell = value(it.getKey(), row, FileCell::plain);
                    return new SaidActivity(cell, Activity.of(cell, it.getValue()));
                })
                .toList();
    }

    /** How many values stand in no column. */
    int surplus(List<String> row) {
        return (int) IntStream.range(0, row.size())
                .filter(it -> it >= width || nameless.contains(it))
                .filter(it -> !FileCell.plain(row.get(it)).isEmpty())
                .count();
    }

    private static String value(@Nullable Integer place, List<String> row, UnaryOperator<String> read) {
        return place == null || place >= row.size() ? "" : read.apply(row.get(place));
    }
}
