package io.waymark.advising;

import io.waymark.kit.search.SearchedRows;
import io.waymark.kit.search.WordsOvernight;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is found by words here, and by which. */
@Configuration(proxyBeanMethods = false)
class AdvisingWords {

    static final SearchedRows PEOPLE = new SearchedRows("person", """
            select institution_id, id,
                   array[given_name || ' ' || family_name, preferred_name || ' ' || family_name, number, email] as texts,
                   array(select word from person_word w
                       where w.institution_id = p.institution_id and w.person_id = p.id) as words
            from person p
            where p.institution_id = :institution
            """, """
            , gone as (
                delete from person_word w using given g
                where w.institution_id = :institution and w.person_id = g.id
                  and w.word <> all (string_to_array(g.words, ' ')))
            insert into person_word (institution_id, person_id, word)
            select :institution, g.id, word from given g, unnest(string_to_array(g.words, ' ')) as word
            on conflict (institution_id, person_id, word) do nothing
            """, false);
    static final SearchedRows COHORTS = SearchedRows.ofColumn("cohort", "name");
    static final SearchedRows PROGRAMS = SearchedRows.ofColumn("program", "college, name, cip");
    static final SearchedRows QUESTIONS =
            SearchedRows.ofColumn("question", """
            question q join question_wording w
              on w.institution_id = q.institution_id and w.question_id = q.id and w.number = q.latest
            """, "q", "q.identifier, w.stem, w.explanation");
    static final SearchedRows SITES = SearchedRows.ofColumn("site", "name, address");

    @Bean
    WordsOvernight wordsOvernight(JdbcClient jdbc, TransactionOperations transaction) {
        return new WordsOvernight(List.of(PEOPLE, COHORTS, PROGRAMS, QUESTIONS, SITES), jdbc, transaction);
    }
}
