package io.waymark.web.admin.history;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.Filter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a history have in common: whose it is, who is chosen, and who may be meant. */
@Component
class HistoryHeads {

    private static final int FOUND = 20;

    /** What the form asks for anew. */
    private static final Set<String> TYPED = Set.of("thing", "from", "until");

    private final PersonApi people;
    private final PageParts parts;
    private final Texts texts;

    HistoryHeads(PersonApi people, PageParts parts, Texts texts) {
        this.people = people;
        this.parts = parts;
        this.texts = texts;
    }

    /** Begins to load it; the answer waits. An enum's set has its order. */
    Supplier<HistoryHead> load(HistorySearch search, String path, Set<HistorySource> sources, List<Choice> things) {
        var list = search.at(path);
        var about = person(search.aboutOrAnybody());
        var by = person(search.byOrAnybody());
        var words = search.words();
        var found = words == null
                ? null
                : parts.load(
                        () -> people.list(words, null, null, null, null, FOUND).items());
        return () -> new HistoryHead(
                path,
                sources.stream()
                        .map(each -> new Option(
                                texts.say("history.source." + each),
                                list.with("source", each).toString(),
                                each == search.sourceOrFirst()))
                        .toList(),
                things,
                Stream.of(chosen(list, "about", about), chosen(list, "by", by))
                        .flatMap(List::stream)
                        .toList(),
                list.parameters().entrySet().stream()
                        .filter(each -> !TYPED.contains(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                found == null
                        ? null
                        : found.get().stream()
                                .map(each -> FoundPerson.of(each, list))
                                .toList());
    }

    private @Nullable PagePart<Optional<PersonView>> person(@Nullable UUID id) {
        return id == null ? null : parts.load(() -> Optional.of(people.show(id)));
    }

    private List<Filter> chosen(Link list, String parameter, @Nullable PagePart<Optional<PersonView>> person) {
        return person == null
                ? List.of()
                : Filter.ofWords(
                        list,
                        parameter,
                        texts.say("history." + parameter),
                        texts.say(
                                "history." + parameter + ".chosen",
                                person.orElse(Optional.empty())
                                        .map(PersonView::fullName)
                                        .orElseGet(() -> texts.say("history.unknown"))));
    }
}
