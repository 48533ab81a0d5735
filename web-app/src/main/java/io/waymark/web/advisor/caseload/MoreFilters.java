package io.waymark.web.advisor.caseload;

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
    private final AttributeFilters attributes;
    private final When when;

    MoreFilters(Texts texts, AttributeFilters attributes, When when) {
        this.texts = texts;
        this.attributes = attributes;
        this.when = when;
    }

    FilterForm form(Link list, List<CaseloadAttribute> known) {
        return new FilterForm(
                list,
                Stream.concat(
                                Stream.of(
                                        coded(list, "contact", ContactFilter.values()),
                                        coded(list, "meeting", MeetingFilter.values())),
                                attributes.offered(list, known))
                        .toList());
    }

    /** A chip for each that is set, also of an attribute that is not offered or not known. */
    List<Filter> chips(FilterForm form, List<CaseloadAttribute> known) {
        return filled(form, known)
                .flatMap(field -> Filter.ofWords(form.list(), field.name(), field.label(), said(field)).stream())
                .toList();
    }

    /** What is asked of one attribute, as its chips say it. */
    String said(Link list, String key, List<CaseloadAttribute> known) {
        return texts.list(filled(form(list, known), known)
                .filter(field -> field.name().endsWith("." + key))
                .map(this::said)
                .toList());
    }

    private Stream<FilterField> filled(FilterForm form, List<CaseloadAttribute> known) {
        var others = AttributeTerms.in(form.kept()).parameters().keySet().stream()
                .map(name -> attributes.chosen(form.list(), name, known));
        return Stream.concat(form.fields().stream(), others).filter(field -> field.value() != null);
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
}
