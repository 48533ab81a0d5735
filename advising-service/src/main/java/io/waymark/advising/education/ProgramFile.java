package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.csv.CheckedRows;
import io.waymark.advising.csv.FileRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of programs to its end, whatever is wrong with some of its rows. */
class ProgramFile {

    static final int MOST_ROWS = 5_000;

    private final ProgramRules rules;
    private final List<ReadProgram> programs = new ArrayList<>();
    private final CheckedRows<ProgramColumn> rows = new CheckedRows<>(ProgramColumn.class, MOST_ROWS, this::take);

    ProgramFile(ProgramRules rules) {
        this.rules = rules;
    }

    /** A program in a row of a file. */
    record ReadProgram(int row, ProgramEntry entry) {}

    ProgramFile read(InputStream file) throws IOException {
        rows.read(file);
        return this;
    }

    CheckedRows<ProgramColumn> rows() {
        return rows;
    }

    List<ReadProgram> programs() {
        return List.copyOf(programs);
    }

    private void take(FileRow<ProgramColumn> row) {
        new ProgramRow(row, rules).read().ifPresent(entry -> programs.add(new ReadProgram(row.number(), entry)));
    }
}
