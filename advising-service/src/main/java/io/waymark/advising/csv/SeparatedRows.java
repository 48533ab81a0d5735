package io.waymark.advising.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The rows of a text file in which anything stands, whatever separates their columns. */
final class SeparatedRows {

    private static final int LONGEST_START = 32_768;

    private SeparatedRows() {}

    /** @return the row from which on the file cannot be read, if there is one */
    static OptionalInt read(Reader file, Predicate<String> isHeading, RowTaker taker) throws IOException {
        var counted = new QuotationMarks(file);
        var buffered = new BufferedReader(counted, LONGEST_START);
        var separator = Separator.of(start(buffered), isHeading);
        var row = 0;
        var begun = false;
        var last = List.<String>of();
        try {
            for (var values : CsvReader.builder()
                    .fieldSeparator(separator.character())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(buffered)) {
                row++;
                last = values.getFields();
                if (isFilled(last) && (begun || !saysSeparator(values))) {
                    begun = true;
                    if (!taker.take(row, last)) {
                        return OptionalInt.empty();
                    }
                }
            }
        } catch (CsvParseException broken) {
            return OptionalInt.of(row + 1);
        }
        return counted.areUneven() && swallows(last, separator) ? OptionalInt.of(row) : OptionalInt.empty();
    }

    static boolean isFilled(List<String> values) {
        return values.stream().anyMatch(it -> !FileCell.plain(it).isEmpty());
    }

    private static boolean saysSeparator(CsvRecord values) {
        var line = String.join(",", values.getFields());
        return line.regionMatches(true, 0, "sep=", 0, 4);
    }

    private static String start(BufferedReader file) throws IOException {
        file.mark(LONGEST_START);
        var start = new char[LONGEST_START];
        var length = 0;
        for (var read = 0; read >= 0 && length < LONGEST_START; length += Math.max(0, read)) {
            read = file.read(start, length, LONGEST_START - length);
        }
        file.reset();
        return new String(start, 0, length);
    }

    /** A quotation mark that nothing closes takes all that stands behind it into one cell. */
    private static boolean swallows(List<String> last, Separator separator) {
        return !last.isEmpty()
                && last.getLast().chars().anyMatch(it -> it == '\n' || it == '\r' || it == separator.character());
    }
}
