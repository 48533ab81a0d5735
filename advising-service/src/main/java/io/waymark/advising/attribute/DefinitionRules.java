package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.text.WrittenText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How an attribute may be defined and changed. */
final class DefinitionRules {

    /** Columns that an import has for itself, by all their names. */
    private static final Set<String> RESERVED = Set.of(
            "role",
            "number",
            "identifier",
            "given_name",
            "first_name",
            "preferred_name",
            "family_name",
            "last_name",
            "email",
            "e_mail",
            "email_address",
            "time_zone",
            "language",
            "cohort",
            "advisor_number",
            "roadmap",
            "started_on",
            "lifecycle");

    /** Their values are kept as they were written, so one can become the other. */
    private static final Set<AttributeType> WRITTEN = EnumSet.of(AttributeType.TEXT, AttributeType.CHOICE);

    private DefinitionRules() {}

    /** As it is kept: without what cannot be seen at the ends of label and choices, and with plain spaces in them. */
    static AttributeEntry tidy(AttributeEntry written) {
        var label = WrittenText.plain(written.label());
        var choices = written.choices().stream().map(WrittenText::plain).toList();
        if (label.isEmpty() || choices.contains("")) {
            throw new RuleViolationException(
                    "nothing-visible", "The label and each choice need something that can be seen.");
        }
        return new AttributeEntry(label, written.type(), choices, written.required(), written.position());
    }

    static void refuseUnlessDefinable(String key, AttributeEntry entry) {
        if (RESERVED.contains(key)) {
            throw new RuleViolationException(
                    "attribute-reserved", "An import uses this column itself. Use another key.");
        }
        if ((entry.type() == AttributeType.CHOICE) == entry.choices().isEmpty()) {
            throw new RuleViolationException(
                    "attribute-choices", "A choice needs the values to choose from, and nothing else has any.");
        }
        var spelled = new HashSet<String>();
        if (!entry.choices().stream().allMatch(it -> spelled.add(it.toLowerCase(Locale.ROOT)))) {
            throw new RuleViolationException("attribute-choices-repeat", "Each choice stands in the list once.");
        }
    }

    /** @param onFile all different values that people have */
    static void refuseUnlessFitting(AttributeView before, AttributeEntry after, Collection<String> onFile) {
        var changesType = before.type() != after.type();
        var verbatim = WRITTEN.contains(before.type()) && WRITTEN.contains(after.type());
        if (changesType && !verbatim && (before.builtIn() || !onFile.isEmpty())) {
            throw new ConflictException(
                    "attribute-type-fixed", "The type stays as it is: people have values of it, or it is built in.");
        }
        onFile.stream()
                .filter(it -> !new Accepted(it).equals(ValueReader.read(after.type(), after.choices(), it, null)))
                .findFirst()
                .ifPresent(value -> {
                    throw new ConflictException(
                            "attribute-in-use",
                            "Somebody has the value \"%s\". Change theirs first.".formatted(value),
                            Map.of("value", value));
                });
    }

    static void refuseUnlessRemovable(AttributeView attribute, Collection<String> onFile) {
        if (attribute.builtIn()) {
            throw new RuleViolationException("attribute-built-in", "This attribute comes with Waymark and stays.");
        }
        if (!onFile.isEmpty()) {
            throw new ConflictException(
                    "attribute-in-use",
                    "People have values of it. Remove theirs first.",
                    Map.of("value", onFile.iterator().next()));
        }
    }
}
