package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.FilterForm.FilterField;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The filters by the college's attributes. */
@Component
class AttributeFilters {

    /** A yes or no; in the values of other attributes these are not looked for. */
    private static final List<String> EITHER = List.of("true", "false");

    private final Texts texts;

    AttributeFilters(Texts texts) {
        this.texts = texts;
    }

    /** Those that can be chosen: days, and attributes that have few values. */
    Stream<FilterField> offered(Link list, List<CaseloadAttribute> attributes) {
        return attributes.stream()
                .flatMap(each -> each.type() == AttributeType.DATE
                        ? Stream.of(
                                day(list, AttributeTerms.FROM + each.key(), each.label()),
                                day(list, AttributeTerms.UNTIL + each.key(), each.label()))
                        : Stream.of(value(list, each, each.values()))
                                .filter(field -> !each.values().isEmpty()));
    }

    /** One that is set and not offered: its attribute has too many values, or is not known. */
    FilterField chosen(Link list, String name, List<CaseloadAttribute> attributes) {
        var attribute = attributes.stream()
                .filter(each -> each.key().equals(AttributeTerms.key(name)))
                .findFirst();
        if (name.startsWith(AttributeTerms.HAS)) {
            return attribute
                    .map(each -> value(list, each, EITHER))
                    .orElseGet(() -> FilterField.choice(list, name, unknown(), List.of()));
        }
        return day(list, name, attribute.map(CaseloadAttribute::label).orElseGet(this::unknown));
    }

    private String unknown() {
        return texts.say("caseload.attribute.unknown");
    }

    private FilterField day(Link list, String name, String label) {
        var end = name.startsWith(AttributeTerms.FROM) ? "from" : "until";
        return FilterField.day(list, name, texts.say("caseload.attribute." + end, label));
    }

    private FilterField value(Link list, CaseloadAttribute attribute, List<String> values) {
        return FilterField.choice(
                list,
                AttributeTerms.HAS + attribute.key(),
                attribute.label(),
                values.stream()
                        .map(each -> new Choice(each, said(attribute, each)))
                        .toList());
    }

    private String said(CaseloadAttribute attribute, String value) {
        return attribute.type() == AttributeType.BOOLEAN ? texts.say("caseload.attribute." + value) : value;
    }
}
