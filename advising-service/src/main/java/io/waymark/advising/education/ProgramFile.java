package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.csv.CsvTable;
import io.waymark.advising.csv.CsvTableContents;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a file of programs to its end, whatever is wrong with some of its rows. */
class ProgramFile implements CsvTableContents<ProgramColumn> {

    static final int MOST_ROWS = 5_000;

    private final ProgramRules rules;
    private final List<ProgramFileError> errors = new ArrayList<>();
    private final List<ReadProgram> programs = new ArrayList<>();

    ProgramFile(ProgramRules rules) {
        this.rules = rules;
    }

    /** What stands in a file, and all that is wrong with it. */
    record ReadPrograms(int rows, List<ReadProgram> programs, List<ProgramFileError> errors) {}

    /** A program in a row of a file. */
    record ReadProgram(int row, ProgramEntry entry) {}

    ReadPrograms read(Reader file) throws IOException {
        var rows = new CsvTable<>(ProgramColumn.class, MOST_ROWS, this).read(file);
        return new ReadPrograms(rows, List.copyOf(programs), errors);
    }

    @Override
    public void row(int row, Map<ProgramColumn, String> cells) {
        var read = new ProgramRow(row, cells, rules);
        read.read().ifPresent(it -> programs.add(new ReadProgram(row, it)));
        errors.addAll(read.errors());
    }

    @Override
    public void wrong(int row, String heading, String code, Map<String, Object> arguments) {
        errors.add(new ProgramFileError(row, heading, "", code, arguments));
    }
}
