package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.institution.InstitutionFounded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The attributes that every college begins with, named in its language; from then on they are the college's own to name. */
@Component
class BuiltInAttributes {

    private static final String NAMES = "io.waymark.advising.attribute.built-in-attributes";

    private final DefinitionStore definitions;

    BuiltInAttributes(DefinitionStore definitions) {
        this.definitions = definitions;
    }

    @EventListener
    void on(InstitutionFounded founded) {
        in(founded.language()).forEach((key, entry) -> definitions.add(key, entry, true));
    }

    static Map<String, AttributeEntry> in(Locale language) {
        var names = ResourceBundle.getBundle(NAMES, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var enrollment = Stream.of("full-time", "three-quarter-time", "half-time", "less", "none")
                .map(choice -> names.getString("enrollment_status." + choice))
                .toList();
        var all = new LinkedHashMap<String, AttributeEntry>();
        all.put("program", entry(names.getString("program"), AttributeType.TEXT, List.of(), 1));
        all.put("term", entry(names.getString("term"), AttributeType.TEXT, List.of(), 2));
        all.put("campus", entry(names.getString("campus"), AttributeType.TEXT, List.of(), 3));
        all.put("enrollment_status", entry(names.getString("enrollment_status"), AttributeType.CHOICE, enrollment, 4));
        all.put("enrolled_on", entry(names.getString("enrolled_on"), AttributeType.DATE, List.of(), 5));
        all.put(
                "expected_graduation_on",
                entry(names.getString("expected_graduation_on"), AttributeType.DATE, List.of(), 6));
        return all;
    }

    private static AttributeEntry entry(String label, AttributeType type, List<String> choices, int position) {
        return new AttributeEntry(label, type, choices, false, position);
    }
}
