package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeCheck.Rejected;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The attributes of a college at one moment: checks values by the thousand without asking the database. */
public final class AttributeRules {

    private final Map<String, AttributeView> definitions;

    AttributeRules(Collection<AttributeView> definitions) {
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(AttributeView::key, it -> it, (first, _) -> first, LinkedHashMap::new));
    }

    /** In their order. */
    public Set<String> keys() {
        return definitions.keySet();
    }

    /** @param text what somebody wrote, not blank */
    public AttributeCheck check(String key, String text) {
        var definition = definitions.get(key);
        return definition == null
                ? new Rejected(AttributeError.UNKNOWN_ATTRIBUTE)
                : ValueReader.read(definition.type(), definition.choices(), text.strip());
    }

    /** Checks all that somebody wrote about one person; blank values are none. */
    public Checked checkAll(Map<String, String> written, boolean student) {
        var accepted = new TreeMap<String, String>();
        var errors = new TreeMap<String, AttributeError>();
        written.forEach((key, text) -> {
            if (!text.isBlank()) {
                switch (check(key, text)) {
                    case Accepted it -> accepted.put(key, it.value());
                    case Rejected it -> errors.put(key, it.error());
                }
            }
        });
        if (student) {
            definitions.values().stream()
                    .filter(it -> it.required() && !accepted.containsKey(it.key()))
                    .forEach(it -> errors.putIfAbsent(it.key(), AttributeError.MISSING));
        }
        return new Checked(accepted, errors);
    }

    /** What came of checking one person's attributes: what can be kept, and what is wrong with the rest. */
    public record Checked(Map<String, String> accepted, Map<String, AttributeError> errors) {}
}
