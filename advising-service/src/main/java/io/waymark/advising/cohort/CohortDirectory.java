package io.waymark.advising.cohort;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists cohorts, and counts who is in them. */
@Component
class CohortDirectory {

    private static final String BY_NAME = Alphabetical.by("c.name");

    private static final String LISTED = """
            from cohort c where c.institution_id = :institution and (c.archived_at is not null) = :archived and %s
            """.formatted(Sought.in("c.words"));

    private final JdbcClient jdbc;

    CohortDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CohortView> list(Sought sought, boolean archived, Optional<Cursor> after, int limit) {
        return narrowed("""
                        select c.id, c.name, c.version,
                               (select count(*) from cohort_member m
                                where m.institution_id = c.institution_id and m.cohort_id = c.id) as members
                        %1$s and %2$s > :after order by %2$s limit :limit
                        """.formatted(LISTED, BY_NAME), sought, archived)
                .param("after", after.map(it -> it.text(0)).orElse(""))
                .param("limit", limit + 1)
                .query((row, _) -> new CohortView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("members"),
                        row.getInt("version"),
                        archived))
                .list();
    }

    int count(Sought sought, boolean archived) {
        return narrowed("select count(*) " + LISTED, sought, archived)
                .query(Integer.class)
                .single();
    }

    List<String> names(boolean archived) {
        return narrowed("select c.name " + LISTED + " order by " + BY_NAME, Sought.of(null), archived)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    private StatementSpec narrowed(String statement, Sought sought, boolean archived) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("archived", archived)
                .params(sought.parameters());
    }

    int members(UUID cohort) {
        return jdbc.sql("select count(*) from cohort_member where institution_id = ? and cohort_id = ?")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
