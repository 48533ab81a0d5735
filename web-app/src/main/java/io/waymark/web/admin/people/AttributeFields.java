package io.waymark.web.admin.people;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a field for each attribute that the college keeps, by its type. */
@Component
class AttributeFields {

    private final Texts texts;

    AttributeFields(Texts texts) {
        this.texts = texts;
    }

    /** The name of the field for an attribute; what is no key names a field already. */
    static String nameOf(String key) {
        return key.matches(AttributeApi.KEY) ? "values[" + key + "]" : key;
    }

    /** @param student whether what is required of students is required */
    List<AttributeField> of(List<AttributeView> attributes, boolean student) {
        return attributes.stream()
                .map(each -> new AttributeField(
                        nameOf(each.key()),
                        each.required() && student
                                ? each.label()
                                : texts.say("people.attribute.optional", each.label()),
                        hint(each),
                        type(each),
                        choices(each)))
                .toList();
    }

    private @Nullable String hint(AttributeView attribute) {
        return switch (attribute.type()) {
            case NUMBER -> texts.say("people.attribute.number");
            case TEXT, DATE, BOOLEAN, CHOICE -> null;
        };
    }

    private static @Nullable String type(AttributeView attribute) {
        return switch (attribute.type()) {
            case TEXT, NUMBER -> "text";
            case DATE -> "date";
            case BOOLEAN, CHOICE -> null;
        };
    }

    private List<Choice> choices(AttributeView attribute) {
        return switch (attribute.type()) {
            case BOOLEAN ->
                Stream.of("true", "false")
                        .map(each -> new Choice(each, texts.say("people.attribute." + each)))
                        .toList();
            case CHOICE ->
                attribute.choices().stream().map(each -> new Choice(each, each)).toList();
            case TEXT, NUMBER, DATE -> List.of();
        };
    }
}
