package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be wrong with a row. Every error of a row is told, not just the first.
 *
 * @param padded numbers of the directory, by themselves without the zeros at their beginning
 */
record ImportRules(StudentRules student, AttributeColumns attributes, Map<String, String> padded) {

    List<ImportError> check(StagedRow row) {
        var ofCells = Arrays.stream(ImportColumn.values())
                .map(column -> new Cell(row, column))
                .flatMap(this::check);
        return Stream.of(ofCells, attributes.check(row), surplus(row))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<ImportError> check(Cell cell) {
        var ofText = TextRules.check(cell);
        if (ofText.isPresent() || cell.value().isEmpty()) {
            return ofText.stream();
        }
        var number = padded.get(cell.row().value(ImportColumn.NUMBER));
        if (number != null && cell.column() == ImportColumn.NUMBER) {
            return cell.error("zeros-lost", Map.of("number", number)).stream();
        }
        return Stream.concat(
                PersonRules.check(cell)
                        .filter(it -> number == null || !it.code().equals("email-taken")),
                student.check(cell).stream());
    }

    private static Stream<ImportError> surplus(StagedRow row) {
        return row.surplus() == 0 ? Stream.empty() : Stream.of(ImportErrors.ofRow(row.row(), "too-many-values"));
    }
}
