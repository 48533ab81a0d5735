package io.waymark.advising.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/** The rows of a file in which anything stands, whatever separates their columns. */
public final class SeparatedRows {

    /** How spreadsheets say in a line before all others what separates the columns. */
    private static final String SEPARATOR_LINE = "sep=";

    private SeparatedRows() {}

    /** Takes one row after the other. */
    public interface Taker {

        /**
         * @param row as spreadsheets number it
         * @return whether to go on
         */
        boolean take(int row, CsvRecord values);
    }

    /** @return the row from which on the file cannot be read, if there is one */
    public static OptionalInt read(Reader file, Taker taker) throws IOException {
        var buffered = new BufferedReader(file);
        var separator = Separator.of(buffered);
        var row = 0;
        var begun = false;
        try {
            for (var values : CsvReader.builder()
                    .fieldSeparator(separator.character())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(buffered)) {
                row++;
                if (isFilled(values) && (begun || !values.getField(0).startsWith(SEPARATOR_LINE))) {
                    begun = true;
                    if (!taker.take(row, values)) {
                        break;
                    }
                }
            }
        } catch (CsvParseException broken) {
            return OptionalInt.of(row + 1);
        }
        return OptionalInt.empty();
    }

    private static boolean isFilled(CsvRecord values) {
        return values.getFields().stream().anyMatch(it -> !FileCell.plain(it).isEmpty());
    }
}
