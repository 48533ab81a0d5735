package io.waymark.mentoring;

import io.waymark.kit.search.SearchedRows;
import io.waymark.kit.search.WordsOvernight;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is found by words here, and by which. */
@Configuration(proxyBeanMethods = false)
class MentoringWords {

    static final SearchedRows PEOPLE = SearchedRows.ofColumn("directory_person", "given_name || ' ' || family_name");
    static final SearchedRows PROFILES =
            SearchedRows.ofColumn("profile", "headline, employer, array_to_string(topics, ' ')");

    @Bean
    WordsOvernight wordsOvernight(JdbcClient jdbc, TransactionOperations transaction) {
        return new WordsOvernight(List.of(PEOPLE, PROFILES), jdbc, transaction);
    }
}
