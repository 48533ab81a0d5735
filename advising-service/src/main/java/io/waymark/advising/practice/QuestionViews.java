package io.waymark.advising.practice;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what an admin sees of questions, for all of them at once. */
@Component
class QuestionViews {

    private final People people;
    private final ItemRecord items;
    private final CurrentCaller caller;

    QuestionViews(People people, ItemRecord items, CurrentCaller caller) {
        this.people = people;
        this.items = items;
        this.caller = caller;
    }

    List<QuestionView> of(List<BankedQuestion> questions) {
        var names = names(questions.stream().map(BankedQuestion::newest));
        var statistics = items.of(questions.stream().map(BankedQuestion::id).toList());
        return questions.stream()
                .map(it -> new QuestionView(
                        it.id(),
                        it.credential(),
                        it.identifier(),
                        it.state(),
                        it.shipped(),
                        it.newest().view(names),
                        it.published(),
                        it.waits() && !it.isBy(caller.get().person()),
                        statistics.getOrDefault(it.id(), ItemStatistics.NONE),
                        it.version()))
                .toList();
    }

    List<WordingView> versions(List<BankedWording> wordings) {
        var names = names(wordings.stream());
        return wordings.stream().map(it -> it.view(names)).toList();
    }

    private Map<PersonId, PersonBrief> names(Stream<BankedWording> wordings) {
        var ids = wordings.flatMap(BankedWording::people).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : people.briefs(ids);
    }
}
