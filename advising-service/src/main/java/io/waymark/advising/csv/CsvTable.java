package io.waymark.advising.csv;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.text.WrittenText;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with a heading over each column, in any order, read to its end whatever is wrong with some of its rows.
 *
 * @param <C> the columns that it may have
 */
public class CsvTable<C extends Enum<C> & CsvColumn> implements TableTaker {

    private static final int LONGEST_HEADING = 200;

    private final Class<C> columns;
    private final int mostRows;
    private final CsvTableContents<C> contents;
    private Map<C, Integer> header = Map.of();
    private boolean broken;
    private int rows;

    public CsvTable(Class<C> columns, int mostRows, CsvTableContents<C> contents) {
        this.columns = columns;
        this.mostRows = mostRows;
        this.contents = contents;
    }

    public FileReading read(SpooledFile file) throws IOException {
        var reading = TableReader.read(file, this);
        if (rows == 0 && !broken) {
            wrong(reading.headerRow(), "", "empty-file", Map.of());
        }
        return reading;
    }

    /** How many rows stand below the headings. */
    public int rows() {
        return rows;
    }

    @Override
    public boolean isHeading(String text) {
        return named(text) != null;
    }

    @Override
    public boolean header(int row, List<String> headings) {
        header = places(row, headings);
        return !broken;
    }

    @Override
    public void wrong(int row, String code, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.put("columns", headers());
        wrong(row, "", code, all);
    }

    @Override
    public boolean row(int row, List<String> values) {
        if (++rows > mostRows) {
            wrong(row, "", "too-many-rows", Map.of("max", mostRows));
            return false;
        }
        var cells = new EnumMap<C, String>(columns);
        header.forEach(
                (column, place) -> cells.put(column, place < values.size() ? cell(column, values.get(place)) : ""));
        contents.row(row, cells);
        return true;
    }

    private String cell(C column, String written) {
        return column.isCode() ? FileCell.code(written) : FileCell.plain(written);
    }

    private Map<C, Integer> places(int row, List<String> headings) {
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
