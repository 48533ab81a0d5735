package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ForeignColumns;
import io.waymark.advising.csv.FileCell;
import io.waymark.advising.spool.Sha256;
import io.waymark.core.text.WrittenText;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which, as somebody said.
 *
 * @param targets by column; empty for one that is left out
 * @param everybody the role of all in the file; empty if a column says it
 */
record ColumnMapping(String source, List<String> targets, String everybody) {

    static final String FULL_NAME = "full_name";
    static final String STATUS = "status";

    /** What a column of this attribute is, whatever it is called. */
    static String target(String attribute) {
        return ForeignColumns.ATTRIBUTE + attribute;
    }

    /** What was said before an attribute could be told from anything else is its key alone. */
    private static String attribute(String target) {
        return target.startsWith(ForeignColumns.ATTRIBUTE)
                ? target.substring(ForeignColumns.ATTRIBUTE.length())
                : target;
    }

    /** As they are said today. */
    List<String> saidTargets(Set<String> attributes) {
        return targets.stream()
                .map(it -> it.equals(FULL_NAME) || it.equals(STATUS) || !attributes.contains(it) ? it : target(it))
                .toList();
    }

    /** The same for the same headings, however they are spaced. */
    static String key(List<String> headings) {
        var names = ForeignHeader.headings(headings).stream()
                .map(WrittenText::asKey)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        return HexFormat.of().formatHex(Sha256.digest().digest(names.getBytes(StandardCharsets.UTF_8)));
    }

    ImportHeader header(List<String> headings) {
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        var attributes = new LinkedHashMap<String, Integer>();
        var activity = new LinkedHashMap<Integer, Boolean>();
        @Nullable Integer fullName = null;
        for (var place = 0; place < targets.size(); place++) {
            var target = targets.get(place);
            var column = ImportColumn.named(target);
            if (column.isPresent()) {
                places.put(column.get(), place);
            } else if (target.equals(STATUS)) {
                activity.put(place, true);
            } else if (target.equals(FULL_NAME)) {
                fullName = place;
            } else if (!target.isEmpty()) {
                attributes.put(attribute(target), place);
            }
        }
        var nameless = new HashSet<Integer>();
        for (var place = 0; place < headings.size(); place++) {
            if (FileCell.plain(headings.get(place)).isEmpty()
                    && (place >= targets.size() || targets.get(place).isEmpty())) {
                nameless.add(place);
            }
        }
        return new ImportHeader(
                Map.copyOf(places), attributes, activity, fullName, everybody, nameless, headings.size());
    }
}
