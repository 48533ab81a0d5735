package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.csv.FileRow;
import io.waymark.core.roadmap.DegreeLevel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a file of programs. */
record ProgramRow(FileRow<ProgramColumn> row, ProgramRules rules) {

    private static final Pattern CODE = Pattern.compile(ProgramEntry.CIP);

    /** The program, unless something is wrong with the row. */
    Optional<ProgramEntry> read() {
        var accreditor = row.textOrNull(ProgramColumn.ACCREDITOR);
        var level = row.among(ProgramColumn.LEVEL, DegreeLevel.values());
        var mode = row.among(ProgramColumn.MODE, StudyMode.values());
        var cip = row.text(ProgramColumn.CIP);
        if (!cip.isEmpty() && !CODE.matcher(cip).matches()) {
            row.wrong(ProgramColumn.CIP, "bad-cip", Map.of());
        }
        var through = row.day(ProgramColumn.ACCREDITED_THROUGH, rules.order());
        var checked = row.day(ProgramColumn.CHECKED_ON, rules.order());
        var months = row.number(ProgramColumn.MONTHS, 1, ProgramEntry.MOST_MONTHS);
        var cost = row.number(ProgramColumn.COST_USD, 0, ProgramEntry.MOST_DOLLARS);
        if (!row.isSound()) {
            return Optional.empty();
        }
        var entry = new ProgramEntry(
                row.text(ProgramColumn.COLLEGE),
                row.text(ProgramColumn.PROGRAM),
                Objects.requireNonNull(level),
                cip,
                Objects.requireNonNull(mode),
                accreditor == null ? null : rules.accreditors().keyOf(accreditor),
                through,
                checked,
                months,
                cost,
                row.text(ProgramColumn.URL));
        rules.errors(entry).forEach((field, refusal) -> row.wrong(column(field), refusal.code(), refusal.arguments()));
        return row.isSound() ? Optional.of(entry) : Optional.empty();
    }

    private static ProgramColumn column(String field) {
        return switch (field) {
            case "accreditor" -> ProgramColumn.ACCREDITOR;
            case "accreditedThrough" -> ProgramColumn.ACCREDITED_THROUGH;
            case "checkedOn" -> ProgramColumn.CHECKED_ON;
            default -> ProgramColumn.URL;
        };
    }
}
