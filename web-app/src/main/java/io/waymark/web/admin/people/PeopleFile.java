package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.CsvFile;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of people as a file. */
@Component
class PeopleFile {

    private final PersonApi people;
    private final Texts texts;

    PeopleFile(PersonApi people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    CsvFile<PersonView> of(PeopleSearch search) {
        return new CsvFile<>(
                "people.csv",
                Stream.of(
                                "people.number",
                                "people.family-name",
                                "people.called",
                                "people.email",
                                "people.roles",
                                "people.state")
                        .map(texts::say)
                        .toList(),
                (after, rows) -> search.ask(people, after, rows).page(),
                this::cells);
    }

    private List<String> cells(PersonView person) {
        return List.of(
                person.number(),
                person.familyName(),
                person.calledName(),
                person.email(),
                texts.list(person.roles().stream()
                        .sorted()
                        .map(role -> texts.say("role." + role))
                        .toList()),
                texts.say("lifecycle." + person.lifecycle()));
    }
}
