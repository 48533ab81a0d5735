package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.csv.CheckedRows;
import io.waymark.advising.csv.FileRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of programs, each of which it names once. */
class ProgramFile {

    static final int MOST_ROWS = 5_000;

    private final ProgramRules rules;
    private final Map<Program.Name, ProgramEntry> programs = new LinkedHashMap<>();
    private final Map<Program.Name, Integer> rowOf = new HashMap<>();
    private final CheckedRows<ProgramColumn> rows = new CheckedRows<>(ProgramColumn.class, MOST_ROWS, this::take);

    ProgramFile(ProgramRules rules) {
        this.rules = rules;
    }

    ProgramFile read(InputStream file) throws IOException {
        rows.read(file);
        return this;
    }

    CheckedRows<ProgramColumn> rows() {
        return rows;
    }

    List<ProgramEntry> programs() {
        return List.copyOf(programs.values());
    }

    private void take(FileRow<ProgramColumn> row) {
        new ProgramRow(row, rules).read().ifPresent(entry -> {
            var name = Program.Name.of(entry);
            var before = rowOf.putIfAbsent(name, row.number());
            if (before != null) {
                row.repeats(before);
            } else {
                programs.put(name, entry);
            }
        });
    }
}
