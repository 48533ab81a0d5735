package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.kit.search.Sought;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row-level security lets an index serve a condition only if its operators are leakproof. */
@AdvisingTest
class PeopleSearchPlanTests {

    private final College alder;
    private final JdbcClient jdbc;

    @Autowired
    PeopleSearchPlanTests(Colleges colleges, JdbcClient jdbc) {
        alder = colleges.open();
        this.jdbc = jdbc;
    }

    @Test
    void anIndexFindsTheWordsAsTheServicesRole() {
        var sought = Sought.of("ngu");
        var plan = plan(
                "select id from person where institution_id = :institution " + PersonSearch.among(sought),
                PersonSearch.parameters(sought));

        assertThat(plan).containsPattern("Index Cond: .*word >= 'ngu'.*word < 'ngu");
    }

    @Test
    void anIndexKeepsPeopleInTheOrderOfTheList() {
        var plan = plan(
                "select id from person where institution_id = :institution order by " + PeopleOrder.NAME.sql(),
                Map.of());

        assertThat(plan).contains("person_in_order").doesNotContain("Sort");
    }

    /** Of a small table, which PostgreSQL would else read as a whole. */
    private String plan(String query, Map<String, String> parameters) {
        return alder.inside(() -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            var lines = jdbc.sql("explain " + query)
                    .params(parameters)
                    .param("institution", alder.id().value())
                    .query(String.class)
                    .list();
            return String.join("\n", lines);
        });
    }
}
