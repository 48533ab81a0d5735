package io.waymark.advising.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file of known columns to its end, whatever is wrong with some of its rows. */
public final class CheckedRows<C extends Enum<C> & FileColumn> {

    private final Class<C> columns;
    private final int most;
    private final Consumer<FileRow<C>> taker;
    private final List<FileError> errors = new ArrayList<>();
    private @Nullable FileHeader<C> header;
    private int rows;

    /** @param taker is given each row, sound or not, and may find more that is wrong with it */
    public CheckedRows(Class<C> columns, int most, Consumer<FileRow<C>> taker) {
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
        SeparatedRows.read(text.reader(), this::take).ifPresent(it -> wrong(it, "unreadable", Map.of()));
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

    /** Below a header that is wrong nothing is read. */
    private boolean take(int row, CsvRecord values) {
        if (header == null) {
            header = FileHeader.read(row, columns, values.getFields());
            errors.addAll(header.errors());
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

    private void wrong(int at, String code, Map<String, Object> arguments) {
        errors.add(new FileError(at, "", "", code, arguments));
    }
}
