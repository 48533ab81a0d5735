package io.waymark.advising.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.core.text.WrittenText;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with a heading over each column, in any order, read to its end whatever is wrong with some of its rows.
 *
 * @param <C> the columns that it may have
 */
public class CsvTable<C extends Enum<C> & CsvColumn> {

    private static final int LONGEST_HEADING = 200;

    private final Class<C> columns;
    private final int mostRows;
    private final CsvTableContents<C> contents;
    private @Nullable Map<C, Integer> header;
    private boolean broken;
    private int rows;

    public CsvTable(Class<C> columns, int mostRows, CsvTableContents<C> contents) {
        this.columns = columns;
        this.mostRows = mostRows;
        this.contents = contents;
    }

    /** How many rows stand below the headings. */
    public int read(Reader file) throws IOException {
        SeparatedRows.read(file, this::take).ifPresent(it -> wrong(it, "", "unreadable", Map.of()));
        if (rows == 0 && !broken) {
            wrong(1, "", "empty-file", Map.of());
        }
        return rows;
    }

    /** Whether to go on. */
    private boolean take(int row, CsvRecord values) {
        if (header == null) {
            header = header(row, values.getFields());
            return !broken;
        }
        if (++rows > mostRows) {
            wrong(row, "", "too-many-rows", Map.of("max", mostRows));
            return false;
        }
        var cells = new EnumMap<C, String>(columns);
        header.forEach((column, place) ->
                cells.put(column, place < values.getFieldCount() ? cell(column, values.getField(place)) : ""));
        contents.row(row, cells);
        return true;
    }

    private String cell(C column, String written) {
        return column.isCode() ? FileCell.code(written) : FileCell.plain(written);
    }

    private Map<C, Integer> header(int row, List<String> headings) {
        var places = new EnumMap<C, Integer>(columns);
        for (var place = 0; place < headings.size(); place++) {
            var heading = FileCell.plain(headings.get(place));
            var column = named(heading);
            if (column == null && !heading.isEmpty()) {
                wrong(row, heading, "unknown-column", Map.of("columns", headers()));
            } else if (column != null && places.put(column, place) != null) {
                wrong(row, heading, "duplicate-column", Map.of());
            }
        }
        Arrays.stream(columns.getEnumConstants())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(it -> wrong(row, it.header(), "missing-column", Map.of()));
        return places;
    }

    private @Nullable C named(String heading) {
        var key = WrittenText.asKey(heading);
        return Arrays.stream(columns.getEnumConstants())
                .filter(it -> it.header().equals(key))
                .findFirst()
                .orElse(null);
    }

    private List<String> headers() {
        return Arrays.stream(columns.getEnumConstants()).map(CsvColumn::header).toList();
    }

    private void wrong(int row, String heading, String code, Map<String, Object> arguments) {
        broken = true;
        contents.wrong(row, heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)), code, arguments);
    }
}
