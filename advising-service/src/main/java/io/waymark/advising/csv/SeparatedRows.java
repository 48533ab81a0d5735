package io.waymark.advising.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file to its end row by row, whatever is wrong with some of its rows. */
public final class SeparatedRows<C extends Enum<C> & FileColumn> {

    private static final String SEPARATOR_LINE = "sep=";

    private final Class<C> columns;
    private final int most;
    private final Consumer<FileRow<C>> taker;
    private final List<FileError> errors = new ArrayList<>();
    private @Nullable FileHeader<C> header;
    private int row;
    private int rows;

    /** @param taker is given each row, sound or not, and may find more that is wrong with it */
    public SeparatedRows(Class<C> columns, int most, Consumer<FileRow<C>> taker) {
        this.columns = columns;
        this.most = most;
        this.taker = taker;
    }

    public void read(InputStream file) throws IOException {
        var text = new FileText(file);
        if (text.isWorkbook()) {
            wrong(1, "workbook", Map.of());
            return;
        }
        var reader = new BufferedReader(text.reader());
        try {
            read(reader);
        } catch (CsvParseException broken) {
            wrong(row + 1, "unreadable", Map.of());
        }
        if (rows == 0 && errors.isEmpty()) {
            wrong(1, "empty-file", Map.of());
        }
    }

    /** How many rows there were below the headings. */
    public int count() {
        return rows;
    }

    public boolean areSound() {
        return errors.isEmpty();
    }

    public List<FileError> errors() {
        return List.copyOf(errors);
    }

    /** What comes of a file that is not sound. */
    public FileReport refused() {
        return new FileReport(
                rows,
                0,
                0,
                0,
                errors.size(),
                errors.stream().limit(FileReport.MOST_ERRORS).toList());
    }

    private void read(BufferedReader file) throws IOException {
        var separator = Separator.of(file);
        for (var values : CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            row++;
            if (isFilled(values) && !take(values)) {
                return;
            }
        }
    }

    /** Whether to go on. */
    private boolean take(CsvRecord values) {
        if (header == null) {
            if (!values.getField(0).startsWith(SEPARATOR_LINE)) {
                header = FileHeader.read(row, columns, values.getFields());
                errors.addAll(header.errors());
            }
            return errors.isEmpty();
        }
        if (++rows > most) {
            wrong(row, "too-many-rows", Map.of("max", most));
            return false;
        }
        var read = header.row(row, values.getFields());
        taker.accept(read);
        errors.addAll(read.errors());
        return true;
    }

    private static boolean isFilled(CsvRecord values) {
        return values.getFields().stream().anyMatch(it -> !FileCell.plain(it).isEmpty());
    }

    private void wrong(int at, String code, Map<String, Object> arguments) {
        errors.add(new FileError(at, "", "", code, arguments));
    }
}
