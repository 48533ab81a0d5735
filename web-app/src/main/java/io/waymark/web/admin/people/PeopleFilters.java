package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What narrows the list of people, and what orders it. */
@Component
class PeopleFilters {

    private final Texts texts;

    PeopleFilters(Texts texts) {
        this.texts = texts;
    }

    SearchView search(PeopleSearch search) {
        return SearchView.of(search.link(), texts.say("people.find"), search.words());
    }

    List<Filter> of(PeopleSearch search, List<CohortView> cohorts, List<AdvisorView> advisors) {
        var words = Filter.ofWords(search.link(), "q", texts.say("people.find"), search.words());
        return Stream.concat(
                        words.stream(),
                        Stream.of(
                                filter(search, "role", roles(), search.roleOrAny()),
                                filter(search, "state", states(), search.stateOrAny()),
                                filter(
                                        search,
                                        "cohort",
                                        cohorts.stream()
                                                .map(each ->
                                                        new Choice(each.id().toString(), name(each)))
                                                .toList(),
                                        search.cohortOrAny()),
                                filter(
                                        search,
                                        "advisor",
                                        advisors.stream()
                                                .map(each -> new Choice(
                                                        each.advisor().id().toString(),
                                                        each.advisor().fullName()))
                                                .toList(),
                                        search.advisorOrAny())))
                .toList();
    }

    Filter sorts(PeopleSearch search) {
        var sorts = Stream.of(PersonSort.values())
                .map(each -> new Choice(each.name(), texts.say("people.sort." + each)))
                .toList();
        return Filter.of(search.link(), "sort", "", sorts, search.sortOrFirst().name());
    }

    List<Column> columns(PeopleSearch search) {
        return List.of(
                heading(search, "people.name", PersonSort.NAME),
                heading(search, "people.number", PersonSort.NUMBER),
                heading(search, "people.email", PersonSort.EMAIL),
                Column.of(texts.say("people.roles")),
                Column.of(texts.say("people.state")));
    }

    private Column heading(PeopleSearch search, String label, PersonSort sort) {
        var column = Column.sortable(
                texts.say(label), search.link().with("sort", sort).toString());
        return search.sortOrFirst() == sort ? column.ascending() : column;
    }

    private Filter filter(PeopleSearch search, String parameter, List<Choice> choices, @Nullable Object value) {
        return Filter.of(
                search.link(), parameter, texts.say("people.by." + parameter), choices, Objects.toString(value, null));
    }

    private String name(CohortView cohort) {
        return cohort.archived() ? texts.say("people.by.cohort.archived", cohort.name()) : cohort.name();
    }

    private List<Choice> roles() {
        return Stream.of(Role.values())
                .map(each -> new Choice(each.name(), texts.say("role." + each)))
                .toList();
    }

    private List<Choice> states() {
        return Stream.of(Lifecycle.values())
                .map(each -> new Choice(each.name(), texts.say("lifecycle." + each)))
                .toList();
    }
}
