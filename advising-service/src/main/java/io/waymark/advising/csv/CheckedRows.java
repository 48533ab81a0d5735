package io.waymark.advising.csv;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.spool.Spool;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.util.unit.DataSize;

/** Reads a file of known columns to its end, whatever is wrong with some of its rows. */
public final class CheckedRows<C extends Enum<C> & FileColumn> implements CsvTableContents<C> {

    private static final DataSize LARGEST = DataSize.ofMegabytes(64);

    private final Class<C> columns;
    private final int most;
    private final Consumer<FileRow<C>> taker;
    private final List<FileError> errors = new ArrayList<>();
    private Set<C> headings = Set.of();
    private FileReading reading = FileReading.NOTHING;
    private int rows;

    /** @param taker is given each row, sound or not, and may find more that is wrong with it */
    public CheckedRows(Class<C> columns, int most, Consumer<FileRow<C>> taker) {
        this.columns = columns;
        this.most = most;
        this.taker = taker;
    }

    public void read(InputStream file) throws IOException {
        try (var spooled = Spool.take(file, LARGEST)) {
            var table = new CsvTable<>(columns, most, this);
            reading = table.read(spooled);
            rows = table.rows();
        }
    }

    @Override
    public void row(int row, Map<C, String> cells) {
        headings = cells.keySet();
        var read = new FileRow<>(row, columns.getEnumConstants(), cells);
        taker.accept(read);
        errors.addAll(read.errors());
    }

    @Override
    public void wrong(int row, String heading, String code, Map<String, Object> arguments) {
        errors.add(new FileError(row, heading, "", code, arguments));
    }

    /** Says of a row that an earlier one is about the same thing. */
    public void repeats(int row, int earlier) {
        wrong(row, "", "repeated-row", Map.of("row", earlier));
    }

    /** Whether the file has this column. */
    public boolean has(C column) {
        return headings.contains(column);
    }

    /** How many rows there were below the headings. */
    public int count() {
        return rows;
    }

    /** How the file was read, where that is not as it says itself. */
    public FileReading reading() {
        return reading.saysMore() ? reading : FileReading.NOTHING;
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
                errors.stream()
                        .sorted(Comparator.comparingInt(FileError::row))
                        .limit(FileReport.MOST_ERRORS)
                        .toList(),
                reading());
    }
}
