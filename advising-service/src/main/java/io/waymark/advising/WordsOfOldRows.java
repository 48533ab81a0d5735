package io.waymark.advising;

import io.waymark.kit.search.WordsMigration;
import org.flywaydb.core.api.migration.JavaMigration;

/** The words of what was kept before anything was found by words. */
final class WordsOfOldRows {

    private WordsOfOldRows() {}

    static JavaMigration[] all() {
        return new JavaMigration[] {
            new WordsMigration("233", "words of people", "person", """
                    select institution_id, id, array[
                        given_name || ' ' || family_name, preferred_name || ' ' || family_name, number, email] as texts
                    from person
                    """, """
                    insert into person_word (institution_id, person_id, word)
                    select g.institution_id, g.id, word from given g, unnest(string_to_array(g.words, ' ')) as word
                    """),
            WordsMigration.ofColumn("234", "cohort", "name"),
            WordsMigration.ofColumn("235", "program", "college, name, cip"),
            new WordsMigration("235.1", "words of questions", "question", """
                    select q.institution_id, q.id, array[q.identifier, w.stem, w.explanation] as texts
                    from question q join question_wording w
                      on w.institution_id = q.institution_id and w.question_id = q.id and w.number = q.latest
                    """, WordsMigration.intoColumn("question")),
            WordsMigration.ofColumn("236", "site", "name, address")
        };
    }
}
