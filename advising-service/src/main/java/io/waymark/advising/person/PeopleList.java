package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists people in stretches, and counts them as far as a list is counted. */
@Component
class PeopleList {

    private static final String IN_COHORT = """
            and exists (select from cohort_member m
                where m.institution_id = person.institution_id and m.student_id = person.id and m.cohort_id = :cohort)
            """;

    private static final String ADVISED = """
            and exists (select from assignment a
                where a.institution_id = person.institution_id and a.student_id = person.id and a.advisor_id = :advisor
                  and %s)
            """.formatted(Advisees.ADVISES_NOW);

    private final JdbcClient jdbc;
    private final PersonFilter filters;
    private final Clock clock;

    PeopleList(JdbcClient jdbc, PersonFilter filters, Clock clock) {
        this.jdbc = jdbc;
        this.filters = filters;
        this.clock = clock;
    }

    CountedPage<PersonView> list(PeopleWanted wanted, @Nullable String after, int limit) {
        var order = PeopleOrder.by(wanted.sort());
        var place = Cursor.read(after, order.size());
        var statement = about(
                        "select " + PersonRows.COLUMNS + " from person %s"
                                + (place.isEmpty() ? "" : order.after())
                                + " order by " + order.sql() + " limit :limit",
                        wanted)
                .param("limit", limit + 1);
        place.ifPresent(it -> order.goOn(statement, it));
        var found = statement.query((row, _) -> PersonRows.view(row)).list();
        return CountedPage.of(Page.of(found, limit, order::placeOf), count(wanted));
    }

    private int count(PeopleWanted wanted) {
        return about("select count(*) from (select from person %s limit :limit) as counted", wanted)
                .param("limit", CountedPage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    /** @param statement in which %s stands for the condition */
    private StatementSpec about(String statement, PeopleWanted wanted) {
        var sought = Sought.of(wanted.q());
        var role = wanted.role();
        var lifecycle = wanted.lifecycle();
        var filter = filters.read(wanted.attributes() == null ? "" : wanted.attributes());
        return jdbc.sql(statement.formatted("""
                        where institution_id = :institution %s %s %s %s %s %s
                        """.formatted(
                                role == null ? "" : "and :role = any (roles)",
                                lifecycle == null ? "" : "and lifecycle = :lifecycle",
                                wanted.cohort() == null ? "" : IN_COHORT,
                                wanted.advisor() == null ? "" : ADVISED,
                                PersonSearch.among(sought),
                                filter.sql())))
                .params(filter.parameters())
                .params(PersonSearch.parameters(sought))
                .param("institution", CurrentInstitution.get().value())
                .param("role", role == null ? null : role.name())
                .param("lifecycle", lifecycle == null ? null : lifecycle.name())
                .param("cohort", wanted.cohort())
                .param("advisor", wanted.advisor())
                .param("now", Timestamp.from(clock.instant()));
    }
}
