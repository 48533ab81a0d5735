package io.waymark.advising.education;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.csv.FileCell;
import io.waymark.advising.csv.SeparatedRows;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of programs to its end, whatever is wrong with some of its rows. */
class ProgramFile {

    static final int MOST_ROWS = 5_000;

    private final ProgramRules rules;
    private final List<ProgramFileError> errors = new ArrayList<>();
    private final List<ReadProgram> programs = new ArrayList<>();
    private @Nullable Map<ProgramColumn, Integer> header;
    private int row;
    private int rows;

    ProgramFile(ProgramRules rules) {
        this.rules = rules;
    }

    /** What stands in a file, and all that is wrong with it. */
    record ReadPrograms(int rows, List<ReadProgram> programs, List<ProgramFileError> errors) {}

    /** A program in a row of a file. */
    record ReadProgram(int row, ProgramEntry entry) {}

    ReadPrograms read(Reader file) throws IOException {
        SeparatedRows.read(file, this::take).ifPresent(it -> wrong(it, "unreadable", Map.of()));
        if (rows == 0 && errors.isEmpty()) {
            wrong(1, "empty-file", Map.of());
        }
        return new ReadPrograms(rows, List.copyOf(programs), errors);
    }

    private boolean take(int at, CsvRecord values) {
        row = at;
        if (header == null) {
            header = header(values.getFields());
            return errors.isEmpty();
        }
        if (++rows > MOST_ROWS) {
            wrong(row, "too-many-rows", Map.of("max", MOST_ROWS));
            return false;
        }
        take(header, values);
        return true;
    }

    private void take(Map<ProgramColumn, Integer> places, CsvRecord values) {
        var cells = new EnumMap<ProgramColumn, String>(ProgramColumn.class);
        places.forEach((column, place) -> {
            if (place < values.getFieldCount()) {
                cells.put(column, FileCell.plain(values.getField(place)));
            }
        });
        var read = new ProgramRow(row, cells, rules);
        read.read().ifPresent(it -> programs.add(new ReadProgram(row, it)));
        errors.addAll(read.errors());
    }

    private Map<ProgramColumn, Integer> header(List<String> headings) {
        var places = new EnumMap<ProgramColumn, Integer>(ProgramColumn.class);
        for (var place = 0; place < headings.size(); place++) {
            var heading = FileCell.plain(headings.get(place));
            var column = ProgramColumn.named(heading).orElse(null);
            if (column == null && !heading.isEmpty()) {
                wrong(heading, "unknown-column", Map.of("columns", ProgramColumn.headers()));
            } else if (column != null && places.put(column, place) != null) {
                wrong(heading, "duplicate-column", Map.of());
            }
        }
        Arrays.stream(ProgramColumn.values())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(it -> wrong(it.header(), "missing-column", Map.of()));
        return places;
    }

    private void wrong(String heading, String code, Map<String, Object> arguments) {
        errors.add(
                new ProgramFileError(row, heading.substring(0, Math.min(heading.length(), 200)), "", code, arguments));
    }

    private void wrong(int row, String code, Map<String, Object> arguments) {
        errors.add(new ProgramFileError(row, "", "", code, arguments));
    }
}
