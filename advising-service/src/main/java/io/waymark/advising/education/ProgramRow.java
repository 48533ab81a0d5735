package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramFileError;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.csv.WrittenDay;
import io.waymark.advising.person.WrittenText;
import io.waymark.core.csv.GuardedCell;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file of programs, read cell by cell: each cell that cannot be read says why. */
class ProgramRow {

    private static final Pattern CODE = Pattern.compile(ProgramEntry.CIP);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final int row;
    private final Map<ProgramColumn, String> cells;
    private final ProgramRules rules;
    private final List<ProgramFileError> errors = new ArrayList<>();

    ProgramRow(int row, Map<ProgramColumn, String> cells, ProgramRules rules) {
        this.row = row;
        this.cells = cells;
        this.rules = rules;
    }

    List<ProgramFileError> errors() {
        return errors;
    }

    /** The program, unless something is wrong with the row. */
    Optional<ProgramEntry> read() {
        for (var column : ProgramColumn.values()) {
            check(column);
        }
        var accreditor = text(ProgramColumn.ACCREDITOR);
        var level = among(ProgramColumn.LEVEL, DegreeLevel.values());
        var mode = among(ProgramColumn.MODE, StudyMode.values());
        var cip = text(ProgramColumn.CIP);
        if (!cip.isEmpty() && !CODE.matcher(cip).matches()) {
            wrong(ProgramColumn.CIP, "bad-cip", Map.of());
        }
        var through = day(ProgramColumn.ACCREDITED_THROUGH);
        var checked = day(ProgramColumn.CHECKED_ON);
        var months = number(ProgramColumn.MONTHS, 1, ProgramEntry.MOST_MONTHS);
        var cost = number(ProgramColumn.COST_USD, 0, ProgramEntry.MOST_DOLLARS);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        var entry = new ProgramEntry(
                text(ProgramColumn.COLLEGE),
                text(ProgramColumn.PROGRAM),
                Objects.requireNonNull(level),
                cip,
                Objects.requireNonNull(mode),
                accreditor.isEmpty() ? null : rules.accreditors().keyOf(accreditor),
                through,
                checked,
                months,
                cost,
                text(ProgramColumn.URL));
        rules.errors(entry).forEach((field, refusal) -> wrong(column(field), refusal.code(), refusal.arguments()));
        return errors.isEmpty() ? Optional.of(entry) : Optional.empty();
    }

    private void check(ProgramColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            if (column.isNeeded()) {
                wrong(column, "missing-value", Map.of());
            }
        } else if (WrittenText.hidesSomething(text)) {
            wrong(column, "invisible-characters", Map.of());
        } else if (text.indexOf('\ufffd') >= 0) {
            wrong(column, "broken-letters", Map.of());
        } else if (GuardedCell.isFormula(cell(column))) {
            wrong(column, "formula", Map.of());
        } else if (text.length() > column.longest()) {
            wrong(column, "too-long", Map.of("max", column.longest()));
        }
    }

    private <E extends Enum<E>> @Nullable E among(ProgramColumn column, E[] values) {
        var key = WrittenText.asKey(text(column)).toUpperCase(Locale.ROOT);
        var found = Arrays.stream(values).filter(it -> it.name().equals(key)).findFirst();
        if (found.isEmpty() && isSound(column)) {
            wrong(
                    column,
                    "no-such-choice",
                    Map.of(
                            "choices",
                            Arrays.stream(values)
                                    .map(Enum::name)
                                    .map(it -> it.toLowerCase(Locale.ROOT))
                                    .toList()));
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate day(ProgramColumn column) {
        var text = text(column);
        if (WrittenDay.isDay(text)) {
            return LocalDate.parse(text);
        }
        if (isSound(column)) {
            var meant = WrittenDay.meant(text);
            wrong(
                    column,
                    "not-a-date",
                    meant.<Map<String, Object>>map(it -> Map.of("suggestion", it.toString()))
                            .orElse(Map.of()));
        }
        return null;
    }

    private @Nullable Integer number(ProgramColumn column, int least, int most) {
        var digits = text(column).replaceAll("[$,]", "");
        if (NUMBER.matcher(digits).matches()) {
            var number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (isSound(column)) {
            wrong(column, "not-a-number", Map.of("min", least, "max", most));
        }
        return null;
    }

    /** Whether something stands there with which nothing was wrong so far. */
    private boolean isSound(ProgramColumn column) {
        return !text(column).isEmpty()
                && errors.stream().noneMatch(it -> it.column().equals(column.header()));
    }

    private String text(ProgramColumn column) {
        return GuardedCell.read(cell(column));
    }

    private String cell(ProgramColumn column) {
        return cells.getOrDefault(column, "");
    }

    private static ProgramColumn column(String field) {
        return switch (field) {
            case "accreditor" -> ProgramColumn.ACCREDITOR;
            case "accreditedThrough" -> ProgramColumn.ACCREDITED_THROUGH;
            case "checkedOn" -> ProgramColumn.CHECKED_ON;
            default -> ProgramColumn.URL;
        };
    }

    private void wrong(ProgramColumn column, String code, Map<String, Object> arguments) {
        var cell = cell(column);
        errors.add(new ProgramFileError(
                row, column.header(), cell.substring(0, Math.min(cell.length(), 200)), code, arguments));
    }
}
