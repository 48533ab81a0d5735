package io.waymark.advising.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.csv.FileCell;
import io.waymark.advising.csv.Separator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, so that no more than one is held. */
class ImportFile {

    /** How spreadsheets say in a line before all others what separates the columns. */
    private static final String SEPARATOR_LINE = "sep=";

    private final AttributeRules rules;
    private final RowTaker taker;
    private final List<ImportError> errors = new ArrayList<>();
    private @Nullable ImportHeader header;
    private int row;
    private int rows;

    ImportFile(AttributeRules rules, RowTaker taker) {
        this.rules = rules;
        this.taker = taker;
    }

    /** Takes the rows of a file, one after the other. */
    interface RowTaker {

        void take(int row, ImportHeader header, CsvRecord values);
    }

    /** What was found in a file: how many rows, columns of which attributes, and what is wrong with it as a whole. */
    record Contents(int rows, Set<String> attributes, List<ImportError> errors) {}

    Contents read(Reader file) throws IOException {
        var buffered = new BufferedReader(file);
        var separator = Separator.of(buffered);
        try {
            for (var values : CsvReader.builder()
                    .fieldSeparator(separator.character())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(buffered)) {
                row++;
                if (isFilled(values)) {
                    take(values);
                }
                if (header != null && rows == 0 && !errors.isEmpty()) {
                    return contents();
                }
            }
        } catch (CsvParseException broken) {
            errors.add(ImportErrors.ofRow(row + 1, "unreadable"));
        }
        if (rows == 0 && errors.isEmpty()) {
            errors.add(ImportErrors.ofRow(1, "empty-file"));
        }
        return contents();
    }

    private void take(CsvRecord values) {
        if (header != null) {
            rows++;
            taker.take(row, header, values);
        } else if (!values.getField(0).startsWith(SEPARATOR_LINE)) {
            header = ImportHeader.read(values.getFields(), rules, errors::add);
        }
    }

    private Contents contents() {
        return new Contents(
                rows, header == null ? Set.of() : header.attributes().keySet(), errors);
    }

    private static boolean isFilled(CsvRecord values) {
        return values.getFields().stream().anyMatch(it -> !FileCell.plain(it).isEmpty());
    }
}
