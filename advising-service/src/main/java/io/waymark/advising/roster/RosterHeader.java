package io.waymark.advising.roster;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waymark.advising.api.roster.RosterFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which column of a file is which. */
record RosterHeader(Map<RosterColumn, Integer> places, int width) {

    /** Reads the first row, or finds what is wrong with it. */
    static RosterHeader read(List<String> names, Consumer<RosterFault> faults) {
        var places = new java.util.EnumMap<RosterColumn, Integer>(RosterColumn.class);
        for (var place = 0; place < names.size(); place++) {
            var name = names.get(place);
            var column = RosterColumn.named(name);
            if (column.isEmpty()) {
                faults.accept(Faults.ofHeader(
                        name,
                        "unknown-column",
                        "There is no column of this name.",
                        "Use only these: " + RosterColumn.all() + "."));
            } else if (places.put(column.get(), place) != null) {
                faults.accept(Faults.ofHeader(
                        name, "duplicate-column", "This column appears twice.", "Keep one of the two."));
            }
        }
        Arrays.stream(RosterColumn.values())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .forEach(it -> faults.accept(Faults.ofHeader(
                        it.header(), "missing-column", "This column is missing.", "Add it to the first row.")));
        return new RosterHeader(places, names.size());
    }

    String value(RosterColumn column, CsvRecord record) {
        var place = places.get(column);
        return place == null || place >= record.getFieldCount()
                ? ""
                : record.getField(place).strip();
    }
}
