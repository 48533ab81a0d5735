package io.waymark.advising.roster;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.attribute.AttributeRules;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which.
 *
 * @param attributes where the columns of attributes are, by key
 * @param nameless columns that a spreadsheet left in the file, and in which nothing may stand
 */
record RosterHeader(
        Map<RosterColumn, Integer> places, Map<String, Integer> attributes, Set<Integer> nameless, int width) {

    /** Reads the first row, or finds what is wrong with it. */
    static RosterHeader read(List<String> names, AttributeRules rules, Consumer<RosterFault> faults) {
        var places = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var attributes = new LinkedHashMap<String, Integer>();
        var nameless = new HashSet<Integer>();
        for (var place = 0; place < names.size(); place++) {
            var name = FileCell.plain(names.get(place));
            var column = RosterColumn.named(name);
            var attribute = rules.keyOf(name);
            if (name.isEmpty()) {
                nameless.add(place);
            } else if (column.isPresent()) {
                refuseTwice(name, places.put(column.get(), place), faults);
            } else if (attribute.isPresent()) {
                refuseTwice(name, attributes.put(attribute.get(), place), faults);
            } else {
                faults.accept(unknown(name, rules));
            }
        }
        Arrays.stream(RosterColumn.values())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(it -> faults.accept(Faults.ofHeader(
                        it.header(), "missing-column", "This column is missing.", "Add it to the first row.")));
        return new RosterHeader(places, attributes, nameless, names.size());
    }

    private static void refuseTwice(String name, @Nullable Integer before, Consumer<RosterFault> faults) {
        if (before != null) {
            faults.accept(
                    Faults.ofHeader(name, "duplicate-column", "This column appears twice.", "Keep one of the two."));
        }
    }

    private static RosterFault unknown(String name, AttributeRules rules) {
        return Faults.ofHeader(
                name,
                "unknown-column",
                "There is no column of this name, and no attribute of your college.",
                "Take the column out, define an attribute of this name, or use one of these: %s, %s."
                        .formatted(RosterColumn.all(), String.join(", ", rules.keys())));
    }

    String value(RosterColumn column, CsvRecord row) {
        return value(places.get(column), row);
    }

    String attribute(String key, CsvRecord row) {
        return value(attributes.get(key), row);
    }

    /** How many values stand in no column. */
    int surplus(CsvRecord row) {
        return (int) IntStream.range(0, row.getFieldCount())
                .filter(it -> it >= width || nameless.contains(it))
                .filter(it -> !FileCell.plain(row.getField(it)).isEmpty())
                .count();
    }

    private static String value(@Nullable Integer place, CsvRecord row) {
        return place == null || place >= row.getFieldCount() ? "" : FileCell.plain(row.getField(place));
    }
}
