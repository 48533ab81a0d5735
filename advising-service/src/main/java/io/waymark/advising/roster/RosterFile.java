package io.waymark.advising.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.attribute.AttributeRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, so that no more than one is held. */
class RosterFile {

    /** How spreadsheets say in a line before all others what separates the columns. */
    private static final String SEPARATOR_LINE = "sep=";

    private final AttributeRules rules;
    private final RowTaker taker;
    private final List<RosterFault> faults = new ArrayList<>();
    private @Nullable RosterHeader header;
    private int row;
    private int rows;

    RosterFile(AttributeRules rules, RowTaker taker) {
        this.rules = rules;
        this.taker = taker;
    }

    /** Takes the rows of a file, one after the other. */
    interface RowTaker {

        void take(int row, RosterHeader header, CsvRecord values);
    }

    /** What was found in a file: how many rows, columns of which attributes, and what is wrong with it as a whole. */
    record Contents(int rows, Set<String> attributes, List<RosterFault> faults) {}

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
                if (header != null && rows == 0 && !faults.isEmpty()) {
                    return contents();
                }
            }
        } catch (CsvParseException broken) {
            faults.add(Faults.ofRow(
                    row + 1,
                    "unreadable",
                    "From here on the file cannot be read.",
                    "Look for a quotation mark that is not closed."));
        }
        if (rows == 0 && faults.isEmpty()) {
            faults.add(Faults.ofRow(1, "empty-file", "There is nobody in this file.", "Choose another file."));
        }
        return contents();
    }

    private void take(CsvRecord values) {
        if (header != null) {
            rows++;
            taker.take(row, header, values);
        } else if (!values.getField(0).startsWith(SEPARATOR_LINE)) {
            header = RosterHeader.read(values.getFields(), rules, faults::add);
        }
    }

    private Contents contents() {
        return new Contents(
                rows, header == null ? Set.of() : header.attributes().keySet(), faults);
    }

    private static boolean isFilled(CsvRecord values) {
        return values.getFields().stream().anyMatch(it -> !FileCell.plain(it).isEmpty());
    }
}
