package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.ContactFilter;
import io.waymark.advising.api.caseload.MeetingFilter;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.FilterForm;
import io.waymark.web.ui.table.FilterForm.FilterField;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The filters of a caseload that are not always in sight: contact, next meeting, and the college's attributes. */
@Component
class MoreFilters {

    private final Texts texts;
    private final When when;

    MoreFilters(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    FilterForm form(Link list, List<CaseloadAttribute> attributes) {
        return new FilterForm(
                list,
                Stream.concat(
                                Stream.of(
                                        coded(list, "contact", ContactFilter.values()),
                                        coded(list, "meeting", MeetingFilter.values())),
                                attributes.stream().flatMap(each -> fields(list, each)))
                        .toList());
    }

    /** A chip for each that is set, also of an attribute that is not known. */
    List<Filter> chips(FilterForm form) {
        var known =
                form.fields().stream().flatMap(field -> chip(form.list(), field.name(), field.label(), said(field)));
        var unknown = AttributeTerms.in(form.kept()).parameters().entrySet().stream()
                .flatMap(each -> chip(form.list(), each.getKey(), each.getKey(), each.getValue()));
        return Stream.concat(known, unknown).toList();
    }

    private static Stream<Filter> chip(Link list, String name, String label, String words) {
        return Filter.ofWords(list, name, label, list.parameters().containsKey(name) ? words : null).stream();
    }

    private String said(FilterField field) {
        var choices = field.choices();
        if (choices == null) {
            var day = Typed.date(field.value());
            return texts.say("caseload.attribute", field.label(), day == null ? "" : when.date(day));
        }
        var chosen = choices.stream()
                .filter(choice -> choice.value().equals(field.value()))
                .map(Choice::label)
                .findFirst()
                .orElse(Objects.requireNonNullElse(field.value(), ""));
        return field.name().startsWith(AttributeTerms.HAS)
                ? texts.say("caseload.attribute", field.label(), chosen)
                : chosen;
    }

    private FilterField coded(Link list, String name, Enum<?>[] values) {
        var choices = Stream.of(values)
                .map(each -> new Choice(each.name(), texts.say("caseload." + name + "." + each)))
                .toList();
        return FilterField.choice(list, name, texts.say("caseload." + name), choices);
    }

    private Stream<FilterField> fields(Link list, CaseloadAttribute attribute) {
        return attribute.type() == AttributeType.DATE
                ? Stream.of("from", "until")
                        .map(end -> FilterField.day(
                                list,
                                end + "." + attribute.key(),
                                texts.say("caseload.attribute." + end, attribute.label())))
                : Stream.of(FilterField.choice(
                        list,
                        AttributeTerms.HAS + attribute.key(),
                        attribute.label(),
                        attribute.values().stream()
                                .map(value -> new Choice(
                                        value,
                                        attribute.type() == AttributeType.BOOLEAN
                                                ? texts.say("caseload.attribute." + value)
                                                : value))
                                .toList()));
    }
}
