package io.waymark.advising.csv;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.person.WrittenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headings of a file.
 *
 * @param places of the columns that are there
 */
record FileHeader<C extends Enum<C> & FileColumn>(C[] columns, Map<C, Integer> places, List<FileError> errors) {

    private static final int LONGEST_SHOWN = 200;

    static <C extends Enum<C> & FileColumn> FileHeader<C> read(int row, Class<C> kind, List<String> headings) {
        var columns = kind.getEnumConstants();
        var places = new EnumMap<C, Integer>(kind);
        var errors = new ArrayList<FileError>();
        for (var place = 0; place < headings.size(); place++) {
            var heading = FileCell.plain(headings.get(place));
            var column = named(columns, heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                var known = Arrays.stream(columns).map(FileColumn::header).toList();
                errors.add(error(row, heading, "unknown-column", Map.of("columns", known)));
            } else if (column.isPresent() && places.put(column.get(), place) != null) {
                errors.add(error(row, heading, "duplicate-column", Map.of()));
            }
        }
        Arrays.stream(columns)
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(it -> errors.add(error(row, it.header(), "missing-column", Map.of())));
        return new FileHeader<>(columns, places, errors);
    }

    FileRow<C> row(int number, List<String> fields) {
        var cells = new EnumMap<C, String>(columns[0].getDeclaringClass());
        places.forEach((column, place) -> {
            if (place < fields.size()) {
                cells.put(column, FileCell.plain(fields.get(place)));
            }
        });
        return new FileRow<>(number, columns, cells);
    }

    private static <C extends Enum<C> & FileColumn> Optional<C> named(C[] columns, String heading) {
        var key = WrittenText.asKey(heading);
        return Arrays.stream(columns).filter(it -> it.header().equals(key)).findFirst();
    }

    private static FileError error(int row, String heading, String code, Map<String, Object> arguments) {
        var shown = heading.substring(0, Math.min(heading.length(), LONGEST_SHOWN));
        return new FileError(row, shown, "", code, arguments);
    }
}
