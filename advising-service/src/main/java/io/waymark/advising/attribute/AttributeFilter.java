package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.person.PersonFilter;
import io.waymark.core.refusal.RuleViolationException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds people by their attributes: {@code campus:North}, or a stretch of days, {@code enrolled_on:2026-01-01..2026-06-30}. */
@Component
class AttributeFilter implements PersonFilter {

    private static final String RANGE = "..";
    /** A semicolon before a key; any other belongs to a value. */
    private static final Pattern BETWEEN = Pattern.compile(";(?=\\s*" + AttributeApi.KEY + ":)");

    private final DefinitionStore definitions;

    AttributeFilter(DefinitionStore definitions) {
        this.definitions = definitions;
    }

    @Override
    public Condition read(String wanted) {
        var sql = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        if (!wanted.isBlank()) {
            var rules = new AttributeRules(definitions.list(), null);
            for (var each : BETWEEN.split(wanted)) {
                var colon = Math.max(each.indexOf(':'), 0);
                var key = each.substring(0, colon).strip();
                var attribute = rules.definition(key).orElseThrow(() -> unreadable(key));
                sql.append(condition(rules, attribute, each.substring(colon + 1), parameters));
            }
        }
        return new Condition(sql.toString(), parameters);
    }

    private static String condition(
            AttributeRules rules, AttributeView attribute, String text, Map<String, Object> parameters) {
        var at = parameters.size();
        var range = attribute.type() == AttributeType.DATE && text.contains(RANGE);
        var from = range ? text.substring(0, text.indexOf(RANGE)) : text;
        var until = range ? text.substring(text.indexOf(RANGE) + RANGE.length()) : text;
        parameters.put("key" + at, attribute.key());
        parameters.put("from" + at, value(rules, attribute, from));
        parameters.put("until" + at, value(rules, attribute, until));
        return """
                and exists (select from person_attribute a
                    where a.institution_id = person.institution_id and a.person_id = person.id and a.key = :key%d
                      and a.value between :from%d and :until%d)
                """.formatted(at, at, at);
    }

    private static String value(AttributeRules rules, AttributeView attribute, String text) {
        if (!text.isBlank() && rules.check(attribute.key(), text) instanceof Accepted(var accepted)) {
            return accepted;
        }
        throw unreadable(attribute.key());
    }

    private static RuleViolationException unreadable(String key) {
        return new RuleViolationException(
                "filter-unreadable",
                "Write an attribute's key, a colon and one of its values, like campus:North.",
                Map.of("attribute", key));
    }
}
