package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.attribute.AttributeError;
import io.waymark.advising.attribute.AttributeRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be wrong with what a row says of attributes: what is wrong by hand too.
 *
 * @param keys the attributes of which the file has columns
 */
record AttributeColumns(AttributeRules rules, Set<String> keys) {

    /** What a student needs they need when the file has been applied; their first row speaks for all. */
    Stream<RosterFault> check(StagedRow row) {
        var then = new HashMap<>(row.attributesOnFile());
        then.putAll(row.attributes());
        var complete = row.student() && row.sameNumber() == null && !keys.isEmpty();
        var errors = rules.checkAll(then, complete).errors().entrySet().stream()
                .filter(it -> row.attributes().containsKey(it.getKey()) || it.getValue() == AttributeError.MISSING)
                .filter(it -> !row.filled().contains(it.getKey()))
                .map(it -> fault(row, it.getKey(), it.getValue()));
        return Stream.concat(unreadable(row), errors);
    }

    private static Stream<RosterFault> unreadable(StagedRow row) {
        return row.attributes().entrySet().stream()
                .filter(it -> it.getValue().indexOf(TextRules.UNREADABLE) >= 0)
                .filter(it -> !row.filled().contains(it.getKey()))
                .map(it -> Faults.ofAttribute(
                        row.row(), it.getKey(), it.getValue(), "not-utf-8", TextRules.NOT_UTF_8, TextRules.AS_UTF_8));
    }

    private RosterFault fault(StagedRow row, String key, AttributeError error) {
        var value = row.attributes().getOrDefault(key, "");
        var remedy = error == AttributeError.NOT_A_DATE
                ? WrittenDay.meant(value)
                        .map("Write %s if that is the day."::formatted)
                        .orElseGet(() -> rules.remedy(key, error))
                : rules.remedy(key, error);
        return Faults.ofAttribute(row.row(), key, value, code(error), error.problem(), remedy);
    }

    private static String code(AttributeError error) {
        return error == AttributeError.MISSING
                ? "missing-value"
                : error.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
