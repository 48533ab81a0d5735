package io.waymark.advising.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.csv.SeparatedRows;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, so that no more than one is held. */
class ImportFile {

    private final AttributeRules rules;
    private final RowTaker taker;
    private final List<ImportError> errors = new ArrayList<>();
    private @Nullable ImportHeader header;
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
        SeparatedRows.read(file, this::take).ifPresent(it -> errors.add(ImportErrors.ofRow(it, "unreadable")));
        if (rows == 0 && errors.isEmpty()) {
            errors.add(ImportErrors.ofRow(1, "empty-file"));
        }
        return new Contents(
                rows, header == null ? Set.of() : header.attributes().keySet(), errors);
    }

    /** Below a header that is wrong nothing is read. */
    private boolean take(int row, CsvRecord values) {
        if (header == null) {
            header = ImportHeader.read(values.getFields(), rules, errors::add);
            return errors.isEmpty();
        }
        rows++;
        taker.take(row, header, values);
        return true;
    }
}
