package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeError;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.core.refusal.FieldRefusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be wrong with what a row says of attributes: what is wrong by hand too.
 *
 * @param keys the attributes of which the file has columns
 */
record AttributeColumns(AttributeRules rules, Set<String> keys) {

    /** What a student needs they need when the file has been applied; their first row speaks for all. */
    Stream<ImportError> check(StagedRow row) {
        var then = new HashMap<>(row.attributesOnFile());
        then.putAll(row.attributes());
        var complete = row.student() && row.sameNumber() == null && !keys.isEmpty();
        var errors = rules.checkAll(then, complete).errors().entrySet().stream()
                .filter(it -> row.attributes().containsKey(it.getKey()) || it.getValue() == AttributeError.MISSING)
                .filter(it -> !row.filled().contains(it.getKey()))
                .map(it -> error(row, it.getKey(), it.getValue()));
        return Stream.concat(unreadable(row), errors);
    }

    private static Stream<ImportError> unreadable(StagedRow row) {
        return row.attributes().entrySet().stream()
                .filter(it -> it.getValue().indexOf(TextRules.UNREADABLE) >= 0)
                .filter(it -> !row.filled().contains(it.getKey()))
                .map(it -> ImportErrors.of(row.row(), it.getKey(), it.getValue(), "not-utf-8", Map.of()));
    }

    private ImportError error(StagedRow row, String key, AttributeError error) {
        var value = row.attributes().getOrDefault(key, "");
        return of(row, key, value, rules.refusal(key, value, error));
    }

    private static ImportError of(StagedRow row, String key, String value, FieldRefusal refusal) {
        return ImportErrors.of(row.row(), key, value, refusal.code(), refusal.arguments());
    }
}
