package io.waymark.advising.csv;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.core.text.HiddenCharacter;
import io.waymark.core.text.WrittenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file, read cell by cell: each cell that cannot be read says why. */
public final class FileRow<C extends Enum<C> & FileColumn> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");
    private static final int LONGEST_SHOWN = 200;

    private final int number;
    private final Map<C, String> cells;
    private final List<FileError> errors = new ArrayList<>();

    FileRow(int number, C[] columns, Map<C, String> cells) {
        this.number = number;
        this.cells = cells;
        Arrays.stream(columns).forEach(this::check);
    }

    /** Whether the file has this column; what it has no column for stays as it is. */
    public boolean has(C column) {
        return cells.containsKey(column);
    }

    public int number() {
        return number;
    }

    public List<FileError> errors() {
        return errors;
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    /** What stands there, without the sign that keeps spreadsheets from calculating it. */
    public String text(C column) {
        return FileCell.unguarded(cell(column));
    }

    public @Nullable String textOrNull(C column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    public <E extends Enum<E>> @Nullable E among(C column, E[] values) {
        var key = WrittenText.asKey(cell(column)).toUpperCase(Locale.ROOT);
        var found = Arrays.stream(values).filter(it -> it.name().equals(key)).findFirst();
        if (found.isEmpty() && isReadable(column)) {
            var choices = Arrays.stream(values)
                    .map(it -> it.name().toLowerCase(Locale.ROOT))
                    .toList();
            wrong(column, "no-such-choice", Map.of("choices", choices));
        }
        return found.orElse(null);
    }

    /** @param order in which the college writes days; null if it has not said */
    public @Nullable LocalDate day(C column, @Nullable DateOrder order) {
        return switch (WrittenDay.read(cell(column), order)) {
            case DayReading.Read(var day) -> day;
            case DayReading.NotRead unread -> {
                if (isReadable(column)) {
                    wrong(column, unread.refusal().code(), unread.refusal().arguments());
                }
                yield null;
            }
        };
    }

    public @Nullable Integer number(C column, int least, int most) {
        var digits = cell(column).replaceAll("[$,]", "");
        if (NUMBER.matcher(digits).matches()) {
            var value = Integer.parseInt(digits);
            if (value >= least && value <= most) {
                return value;
            }
        }
        if (isReadable(column)) {
            wrong(column, "not-a-number", Map.of("min", least, "max", most));
        }
        return null;
    }

    public void wrong(C column, String code, Map<String, Object> arguments) {
        var text = cell(column);
        errors.add(new FileError(
                number, column.header(), text.substring(0, Math.min(text.length(), LONGEST_SHOWN)), code, arguments));
    }

    private void check(C column) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            if (column.isNeeded()) {
                wrong(column, "missing-value", Map.of());
            }
        } else if (hidden(column, cell).isPresent()) {
            wrong(column, "hidden-character", hidden(column, cell).get().arguments());
        } else if (cell.indexOf('\ufffd') >= 0) {
            wrong(column, "broken-letters", Map.of());
        } else if (SpreadsheetError.is(cell)) {
            wrong(column, "spreadsheet-error", Map.of());
        } else if (SpreadsheetFormula.is(cell)) {
            wrong(column, "formula", Map.of());
        } else if (text(column).length() > column.longest()) {
            wrong(column, "too-long", Map.of("max", column.longest()));
        }
    }

    private Optional<HiddenCharacter> hidden(C column, String cell) {
        return column.isCode()
                ? HiddenCharacter.inCode(cell)
                : HiddenCharacter.inText(
                        column.hasLines() ? LINE_END.matcher(cell).replaceAll(" ") : cell);
    }

    /** Whether something stands there with which nothing was wrong so far. */
    public boolean isReadable(C column) {
        return !cell(column).isEmpty()
                && errors.stream().noneMatch(it -> it.column().equals(column.header()));
    }

    private String cell(C column) {
        return cells.getOrDefault(column, "");
    }
}
