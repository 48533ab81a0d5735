package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.search.SearchWords;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the words that people are found by. */
@Component
class PersonWords {

    private static final String GIVEN =
            "unnest(cast(:people as uuid[]), cast(:words as text[])) as given (person_id, words)";

    private static final String ADD = """
            insert into person_word (institution_id, person_id, word)
            select :institution, given.person_id, word
            from %s, unnest(string_to_array(given.words, ' ')) as word
            on conflict (institution_id, person_id, word) do nothing
            """.formatted(GIVEN);

    private static final String REMOVE = """
            delete from person_word w using %s
            where w.institution_id = :institution and w.person_id = given.person_id
              and w.word <> all (string_to_array(given.words, ' '))
            """.formatted(GIVEN);

    private final JdbcClient jdbc;

    PersonWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words as {@link #of} tells them */
    record FoundBy(PersonId person, String words) {}

    /** By all of a name, and by either given name. */
    static String of(String number, String givenName, @Nullable String preferredName, String familyName, String email) {
        return SearchWords.of(
                givenName + " " + familyName,
                preferredName == null ? null : preferredName + " " + familyName,
                number,
                email);
    }

    void add(List<FoundBy> people) {
        about(ADD, people);
    }

    void change(List<FoundBy> people) {
        about(REMOVE, people);
        about(ADD, people);
    }

    private void about(String statement, List<FoundBy> people) {
        jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("people", people.stream().map(it -> it.person().value()).toArray(UUID[]::new))
                .param("words", people.stream().map(FoundBy::words).toArray(String[]::new))
                .update();
    }
}
