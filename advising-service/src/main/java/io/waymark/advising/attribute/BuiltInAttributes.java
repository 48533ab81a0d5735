package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.institution.InstitutionFounded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The attributes that every college begins with. */
@Component
class BuiltInAttributes {

    private static final List<String> ENROLLMENT =
            List.of("Full-time", "Three-quarter-time", "Half-time", "Less than half-time", "Not enrolled");

    private final DefinitionStore definitions;

    BuiltInAttributes(DefinitionStore definitions) {
        this.definitions = definitions;
    }

    @EventListener
    void on(InstitutionFounded founded) {
        all().forEach((key, entry) -> definitions.add(key, entry, true));
    }

    private static Map<String, AttributeEntry> all() {
        var all = new LinkedHashMap<String, AttributeEntry>();
        all.put("program", entry("Program", AttributeType.TEXT, List.of(), 1));
        all.put("term", entry("Term", AttributeType.TEXT, List.of(), 2));
        all.put("campus", entry("Campus", AttributeType.TEXT, List.of(), 3));
        all.put("enrollment_status", entry("Enrollment status", AttributeType.CHOICE, ENROLLMENT, 4));
        all.put("enrolled_on", entry("Enrolled on", AttributeType.DATE, List.of(), 5));
        all.put("expected_graduation_on", entry("Expected graduation", AttributeType.DATE, List.of(), 6));
        return all;
    }

    private static AttributeEntry entry(String label, AttributeType type, List<String> choices, int position) {
        return new AttributeEntry(label, type, choices, false, position);
    }
}
