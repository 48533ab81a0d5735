package io.waymark.advising.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.csv.FileCell;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which.
 *
 * @param attributes where the columns of attributes are, by key
 * @param nameless columns that a spreadsheet left in the file, and in which nothing may stand
 */
record ImportHeader(
        Map<ImportColumn, Integer> places, Map<String, Integer> attributes, Set<Integer> nameless, int width) {

    /** Reads the first row, or finds what is wrong with it. */
    static ImportHeader read(List<String> names, AttributeRules rules, Consumer<ImportError> errors) {
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        var attributes = new LinkedHashMap<String, Integer>();
        var nameless = new HashSet<Integer>();
        for (var place = 0; place < names.size(); place++) {
            var name = FileCell.plain(names.get(place));
            var column = ImportColumn.named(name);
            var attribute = rules.keyOf(name);
            if (name.isEmpty()) {
                nameless.add(place);
            } else if (column.isPresent()) {
                refuseTwice(name, places.put(column.get(), place), errors);
            } else if (attribute.isPresent()) {
                refuseTwice(name, attributes.put(attribute.get(), place), errors);
            } else {
                errors.accept(unknown(name, rules));
            }
        }
        Arrays.stream(ImportColumn.values())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(it -> errors.accept(ImportErrors.ofHeader(it.header(), "missing-column")));
        return new ImportHeader(places, attributes, nameless, names.size());
    }

    private static void refuseTwice(String name, @Nullable Integer before, Consumer<ImportError> errors) {
        if (before != null) {
            errors.accept(ImportErrors.ofHeader(name, "duplicate-column"));
        }
    }

    private static ImportError unknown(String name, AttributeRules rules) {
        return ImportErrors.ofHeader(
                name,
                "unknown-column",
                Map.of("columns", ImportColumn.headers(), "attributes", List.copyOf(rules.keys())));
    }

    String value(ImportColumn column, CsvRecord row) {
        return value(places.get(column), row, column.isCode() ? FileCell::code : FileCell::plain);
    }

    String attribute(String key, CsvRecord row) {
        return value(attributes.get(key), row, FileCell::plain);
    }

    /** How many values stand in no column. */
    int surplus(CsvRecord row) {
        return (int) IntStream.range(0, row.getFieldCount())
                .filter(it -> it >= width || nameless.contains(it))
                .filter(it -> !FileCell.plain(row.getField(it)).isEmpty())
                .count();
    }

    private static String value(@Nullable Integer place, CsvRecord row, UnaryOperator<String> read) {
        return place == null || place >= row.getFieldCount() ? "" : read.apply(row.getField(place));
    }
}
