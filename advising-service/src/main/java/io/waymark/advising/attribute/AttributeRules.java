package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeCheck.Rejected;
import io.waymark.advising.csv.DayReading.NotRead;
import io.waymark.advising.csv.WrittenDay;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.text.HiddenCharacter;
import io.waymark.core.text.WrittenText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attributes of a college at one moment: checks values by the thousand without asking the database. */
public final class AttributeRules {

    private static final int CHOICES_TOLD = 10;

    private final Map<String, AttributeView> definitions;
    private final @Nullable DateOrder order;

    /** @param order in which the college writes days; null if it has not said */
    public AttributeRules(Collection<AttributeView> definitions, @Nullable DateOrder order) {
        this.order = order;
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(AttributeView::key, it -> it, (first, _) -> first, LinkedHashMap::new));
    }

    /** In which the college writes days. */
    public @Nullable DateOrder order() {
        return order;
    }

    /** In their order. */
    public Set<String> keys() {
        return definitions.keySet();
    }

    Optional<AttributeView> definition(String key) {
        return Optional.ofNullable(definitions.get(key));
    }

    /** The key of the attribute that somebody names, by the key or the label, however they are written. */
    public Optional<String> keyOf(String name) {
        var wanted = WrittenText.asKey(name);
        var labeled = definitions.values().stream()
                .filter(it -> WrittenText.asKey(it.label()).equals(wanted))
                .map(AttributeView::key)
                .toList();
        return definitions.containsKey(wanted)
                ? Optional.of(wanted)
                : labeled.size() == 1 ? Optional.of(labeled.getFirst()) : Optional.empty();
    }

    private String remedy(String key, AttributeError error) {
        var definition = definitions.get(key);
        return error == AttributeError.NOT_A_CHOICE && definition != null
                ? definition.choices().stream()
                        .limit(CHOICES_TOLD)
                        .collect(Collectors.joining(", ", "Use one of its choices: ", "."))
                : error.remedy();
    }

    /** What to do about a text that was rejected: by code and arguments, and in English for programs. */
    public FieldRefusal refusal(String key, String text, AttributeError error) {
        if (error == AttributeError.UNREAD_DAY
                && WrittenDay.read(WrittenText.tidy(text), order) instanceof NotRead day) {
            return day.refusal();
        }
        var definition = definitions.get(key);
        var arguments = switch (error) {
            case NOT_A_CHOICE ->
                Map.<String, Object>of(
                        "choices",
                        definition == null
                                ? List.of()
                                : definition.choices().stream()
                                        .limit(CHOICES_TOLD)
                                        .toList());
            case TOO_LONG -> Map.<String, Object>of("max", ValueReader.LONGEST);
            case HIDDEN_CHARACTER ->
                HiddenCharacter.inText(WrittenText.tidy(text))
                        .map(HiddenCharacter::arguments)
                        .orElse(Map.of());
            default -> Map.<String, Object>of();
        };
        return new FieldRefusal(error.code(), remedy(key, error), arguments);
    }

    /** @param text what somebody wrote, not blank */
    public AttributeCheck check(String key, String text) {
        var definition = definitions.get(key);
        return definition == null
                ? new Rejected(AttributeError.UNKNOWN_ATTRIBUTE)
                : ValueReader.read(definition.type(), definition.choices(), WrittenText.tidy(text), order);
    }

    /** Checks all that somebody wrote about one person; blank values are none. */
    public Checked checkAll(Map<String, String> written, boolean student) {
        var accepted = new TreeMap<String, String>();
        var errors = new TreeMap<String, AttributeError>();
        written.forEach((key, text) -> {
            if (!WrittenText.tidy(text).isEmpty()) {
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
