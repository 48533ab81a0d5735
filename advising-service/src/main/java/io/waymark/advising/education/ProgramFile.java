package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.csv.CsvTable;
import io.waymark.advising.csv.CsvTableContents;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of programs to its end, whatever is wrong with some of its rows. */
class ProgramFile implements CsvTableContents<ProgramColumn> {

    static final int MOST_ROWS = 5_000;

    private final ProgramRules rules;
    private final List<ProgramFileError> errors = new ArrayList<>();
    private final Map<Program.Name, ProgramEntry> programs = new LinkedHashMap<>();
    private final Map<Program.Name, Integer> rowOf = new HashMap<>();

    ProgramFile(ProgramRules rules) {
        this.rules = rules;
    }

    /** What stands in a file, and all that is wrong with it. */
    record ReadPrograms(int rows, List<ProgramEntry> programs, List<ProgramFileError> errors) {}

    ReadPrograms read(Reader file) throws IOException {
        var rows = new CsvTable<>(ProgramColumn.class, MOST_ROWS, this).read(file);
        return new ReadPrograms(rows, List.copyOf(programs.values()), errors);
    }

    @Override
    public void row(int row, Map<ProgramColumn, String> cells) {
        var read = new ProgramRow(row, cells, rules);
        read.read().ifPresent(it -> keep(row, it));
        errors.addAll(read.errors());
    }

    @Override
    public void wrong(int row, String heading, String code, Map<String, Object> arguments) {
        errors.add(new ProgramFileError(row, heading, "", code, arguments));
    }

    private void keep(int row, ProgramEntry entry) {
        var name = Program.Name.of(entry);
        var before = rowOf.putIfAbsent(name, row);
        if (before != null) {
            wrong(row, "", "repeated-row", Map.of("row", before));
        } else {
            programs.put(name, entry);
        }
    }
}
