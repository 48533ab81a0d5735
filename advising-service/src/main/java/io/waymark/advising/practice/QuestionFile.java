package io.waymark.advising.practice;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waymark.advising.api.practice.QuestionError;
import io.waymark.kit.csv.GuardedCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions as rows of a file. */
record QuestionFile(List<QuestionRow> rows, List<QuestionError> errors) {

    static final int MOST = 2_000;

    QuestionFile {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    static QuestionFile read(String csv) {
        var reading = new Reading();
        try {
            CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)
                    .forEach(reading::take);
        } catch (CsvParseException broken) {
            reading.error("unreadable");
        }
        if (reading.rows.isEmpty() && reading.errors.isEmpty()) {
            reading.error("empty-file");
        }
        return new QuestionFile(reading.rows, reading.errors);
    }

    /** Goes through a file from its header on. */
    private static class Reading {

        private final List<QuestionRow> rows = new ArrayList<>();
        private final List<QuestionError> errors = new ArrayList<>();
        private final Set<String> identifiers = new HashSet<>();
        private final Map<QuestionColumn, Integer> header = new HashMap<>();
        private int row;

        void take(CsvRecord values) {
            row++;
            if (row == 1) {
                readHeader(values.getFields());
            } else if (!header.isEmpty() && values.getFields().stream().anyMatch(it -> !it.isBlank())) {
                if (row > MOST + 1) {
                    if (row == MOST + 2) {
                        error("too-many-rows");
                    }
                    return;
                }
                readRow(values.getFields());
            }
        }

        private void readHeader(List<String> headings) {
            Map<QuestionColumn, Integer> found = new HashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                var at = i;
                QuestionColumn.of(headings.get(i)).ifPresent(it -> found.put(it, at));
            }
            for (var column : QuestionColumn.values()) {
                if (column.isRequired() && !found.containsKey(column)) {
                    errors.add(new QuestionError(row, column.heading(), "", "missing-column"));
                }
            }
            if (errors.isEmpty()) {
                header.putAll(found);
            }
        }

        private void readRow(List<String> fields) {
            Map<QuestionColumn, String> cells = new EnumMap<>(QuestionColumn.class);
            header.forEach((column, at) -> cells.put(
                    column, at < fields.size() ? GuardedCell.read(fields.get(at).strip()) : ""));
            var reader = new QuestionCells(row, cells);
            reader.read().ifPresent(it -> {
                if (identifiers.add(it.identifier())) {
                    rows.add(it);
                } else {
                    errors.add(new QuestionError(row, QuestionColumn.IDENTIFIER.heading(), it.identifier(), "twice"));
                }
            });
            errors.addAll(reader.errors());
        }

        void error(String code) {
            errors.add(new QuestionError(Math.max(1, row), "", "", code));
        }
    }
}
