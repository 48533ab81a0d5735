package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.csv.FileCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the row of headings, or finds what is wrong with it: by our names first, by those of attributes, by others last. */
class HeaderReader {

    private final int row;
    private final AttributeRules rules;
    private final Consumer<ImportError> errors;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final Map<String, Integer> attributes = new LinkedHashMap<>();
    private final Map<Integer, Boolean> activity = new LinkedHashMap<>();
    private final Set<Integer> nameless = new HashSet<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();

    HeaderReader(int row, AttributeRules rules, Consumer<ImportError> errors) {
        this.row = row;
        this.rules = rules;
        this.errors = errors;
    }

    static boolean isHeading(String text, AttributeRules rules) {
        var name = FileCell.plain(text);
        return !name.isEmpty()
                && (ImportColumn.named(name).isPresent()
                        || ImportColumn.alsoNamed(name).isPresent()
                        || rules.keyOf(name).isPresent()
                        || Activity.isHeading(name));
    }

    ImportHeader read(List<String> headings) {
        for (var place = 0; place < headings.size(); place++) {
            read(place, FileCell.plain(headings.get(place)));
        }
        readOthers();
        complain();
        return new ImportHeader(places, attributes, activity, null, "", nameless, headings.size());
    }

    private void read(int place, String name) {
        var column = ImportColumn.named(name);
        var attribute = rules.keyOf(name);
        if (name.isEmpty()) {
            nameless.add(place);
        } else if (column.isPresent()) {
            refuseTwice(name, Optional.ofNullable(places.put(column.get(), place)));
        } else if (attribute.isPresent()) {
            refuseTwice(name, Optional.ofNullable(attributes.put(attribute.get(), place)));
        } else if (Activity.isHeading(name)) {
            activity.put(place, Activity.isAnsweredInLetters(name));
        } else {
            others.put(place, name);
        }
    }

    /** What two columns may mean is guessed of neither. */
    private void readOthers() {
        var meant = new HashMap<ImportColumn, List<Integer>>();
        others.forEach((place, name) -> ImportColumn.alsoNamed(name)
                .ifPresent(column ->
                        meant.computeIfAbsent(column, _ -> new ArrayList<>()).add(place)));
        meant.forEach((column, found) -> {
            if (found.size() == 1 && places.putIfAbsent(column, found.getFirst()) == null) {
                others.remove(found.getFirst());
            }
        });
    }

    private void complain() {
        var missing = Arrays.stream(ImportColumn.values())
                .filter(it -> it.isNeeded() && !places.containsKey(it))
                .map(ImportColumn::header)
                .toList();
        var unknown = others.values().stream().distinct().toList();
        if (unknown.isEmpty()) {
            missing.forEach(it -> error(it, "missing-column", Map.of()));
        } else if (!missing.isEmpty()) {
            errors.accept(ImportErrors.of(
                    row, "", "", "foreign-header", Map.of("missing", missing, "unknown", shortened(unknown))));
        } else if (unknown.size() > 1) {
            errors.accept(ImportErrors.of(row, "", "", "unknown-columns", Map.of("unknown", shortened(unknown))));
        } else {
            error(
                    unknown.getFirst(),
                    "unknown-column",
                    Map.of("columns", ImportColumn.headers(), "attributes", List.copyOf(rules.keys())));
        }
    }

    private void refuseTwice(String name, Optional<Integer> before) {
        before.ifPresent(_ -> error(name, "duplicate-column", Map.of()));
    }

    private void error(String name, String code, Map<String, Object> arguments) {
        errors.accept(ImportErrors.of(row, name, "", code, arguments));
    }

    /** As many as somebody reads. */
    private static List<String> shortened(List<String> names) {
        return names.stream()
                .limit(20)
                .map(it -> it.substring(0, Math.min(it.length(), 60)))
                .toList();
    }
}
