package io.waymark.advising.imports;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.csv.TableReader;
import io.waymark.advising.csv.TableTaker;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, so that no more than one is held. */
class ImportFile implements TableTaker {

    private static final int MOST_TOLD = 100;
    private static final int SAMPLES = 3;

    private final AttributeRules rules;
    private final RememberedColumns remembered;
    private final PersonTaker taker;
    private final List<List<String>> samples = new ArrayList<>();
    private List<String> headings = List.of();
    private boolean foreign;
    private @Nullable String source;
    private final List<ImportError> errors = new ArrayList<>();
    private @Nullable ImportHeader header;
    private boolean readable = true;
    private int rows;
    private int leftOut;
    private int unknown;

    ImportFile(AttributeRules rules, PersonTaker taker) {
        this(rules, RememberedColumns.NONE, taker);
    }

    /** @param remembered which column is which in files that are headed otherwise */
    ImportFile(AttributeRules rules, RememberedColumns remembered, PersonTaker taker) {
        this.rules = rules;
        this.remembered = remembered;
        this.taker = taker;
    }

    /** Takes the rows of a file, one after the other. */
    interface PersonTaker {

        void take(int row, ImportHeader header, List<String> values);
    }

    /**
     * What was found in a file.
     *
     * @param attributes of which there are columns
     * @param errors what is wrong with it as a whole
     * @param readable whether it could be read to its end
     * @param foreign headings of which somebody has to say what they are, or has said so, if there are any
     */
    record Contents(
            int rows,
            Set<String> attributes,
            List<ImportError> errors,
            boolean readable,
            FileReading reading,
            ForeignHeader foreign) {}

    Contents read(SpooledFile file) throws IOException {
        return contents(TableReader.read(file, this));
    }

    /** What is text already. */
    Contents read(Reader text) throws IOException {
        return contents(TableReader.read(text, this));
    }

    @Override
    public boolean isHeading(String text) {
        return HeaderReader.isHeading(text, rules) || remembered.isHeading(text) || ForeignSystem.isHeading(text);
    }

    @Override
    public boolean takesForeignHeadings() {
        return true;
    }

    /** Below a header that is wrong nothing is read. */
    @Override
    public boolean header(int row, List<String> headings) {
        var mapping = remembered.of(headings);
        source = mapping.map(ColumnMapping::source).orElse(null);
        header = mapping.map(it -> it.header(headings))
                .orElseGet(() -> new HeaderReader(row, rules, errors::add).read(headings));
        readable = errors.isEmpty();
        this.headings = headings;
        foreign = !readable || source != null;
        return true;
    }

    @Override
    public boolean row(int row, List<String> values) {
        if (samples.size() < SAMPLES) {
            samples.add(values);
        }
        if (!readable) {
            return samples.size() < SAMPLES;
        }
        var known = Objects.requireNonNull(header);
        var activity = Activity.of(known.activity(values));
        if (activity == Activity.INACTIVE) {
            leftOut++;
            return true;
        }
        if (activity == Activity.UNKNOWN && unknown++ < MOST_TOLD) {
            tellUnknown(row, known.activity(values));
        }
        if (errors.size() < MOST_TOLD) {
            tellFormulas(row, known, values);
        }
        rows++;
        taker.take(row, known, values);
        return true;
    }

    @Override
    public void wrong(int row, String code, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        if (code.equals("no-header")) {
            all.put("columns", ImportColumn.headers());
        }
        errors.add(ImportErrors.of(row, "", "", code, all));
        readable = false;
    }

    private void tellFormulas(int row, ImportHeader known, List<String> values) {
        known.formulas(values)
                .map(it -> ImportErrors.of(row, it.header(), known.raw(it, values), "formula", Map.of()))
                .forEach(errors::add);
    }

    private void tellUnknown(int row, List<SaidActivity> cells) {
        cells.stream()
                .filter(it -> it.activity() == Activity.UNKNOWN)
                .forEach(it -> errors.add(ImportErrors.of(row, "status", it.cell(), "unknown-status", Map.of())));
    }

    private Contents contents(FileReading reading) {
        if (rows == 0 && errors.isEmpty()) {
            errors.add(
                    leftOut == 0
                            ? ImportErrors.ofRow(Math.max(1, reading.headerRow()), "empty-file")
                            : ImportErrors.ofRow(Math.max(1, reading.headerRow()), "nobody-active"));
        }
        return new Contents(
                rows,
                header == null ? Set.of() : header.attributes().keySet(),
                errors,
                readable,
                reading.leaving(leftOut).from(source),
                foreign || unknown > 0 ? ForeignHeader.of(headings, samples) : ForeignHeader.NONE);
    }
}
