package io.waymark.advising.imports;

import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.attribute.AttributeValue;
import io.waymark.advising.attribute.Attributes;
import io.waymark.advising.person.PersonEntries;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what an import says of people of any kind: their entries in the directory and their attributes. */
@Component
class PersonMerge {

    private final Attributes attributes;

    PersonMerge(Attributes attributes) {
        this.attributes = attributes;
    }

    void write(List<MergeRow> stretch, PersonEntries.Entering entering) {
        entering.write(stretch.stream()
                .filter(MergeRow::another)
                .map(MergeRow::written)
                .toList());
        attributes.set(values(stretch));
    }

    /** What an attribute may be can have changed since the check. */
    private List<AttributeValue> values(List<MergeRow> stretch) {
        var rules = attributes.rulesHeld();
        var values = new ArrayList<AttributeValue>();
        for (var row : stretch) {
            row.writtenAttributes().forEach((key, text) -> values.add(value(row, key, text, rules)));
        }
        return values;
    }

    private static AttributeValue value(MergeRow row, String key, String text, AttributeRules rules) {
        if (rules.check(key, text) instanceof Accepted(var value)) {
            return new AttributeValue(row.person(), key, value);
        }
        throw OutdatedRows.outdated(row.row(), OutdatedCause.ATTRIBUTE, key, text);
    }
}
