package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a row. Every fault of a row is told, not just the first. */
record RosterRules(PersonRules person, StudentRules student, AttributeColumns attributes) {

    List<RosterFault> check(StagedRow row) {
        var ofCells = Arrays.stream(RosterColumn.values())
                .map(column -> new Cell(row, column))
                .flatMap(this::check);
        return Stream.of(ofCells, attributes.check(row), surplus(row))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<RosterFault> check(Cell cell) {
        var ofText = TextRules.check(cell);
        if (ofText.isPresent() || cell.value().isEmpty()) {
            return ofText.stream();
        }
        return Stream.concat(person.check(cell), student.check(cell).stream());
    }

    private static Stream<RosterFault> surplus(StagedRow row) {
        return row.surplus() == 0
                ? Stream.empty()
                : Stream.of(Faults.ofRow(
                        row.row(),
                        "too-many-values",
                        "This row has more values than there are columns.",
                        "Put values that contain a comma in quotation marks."));
    }
}
