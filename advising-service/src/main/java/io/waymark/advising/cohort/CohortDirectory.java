package io.waymark.advising.cohort;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists cohorts, and counts who is in them. */
@Component
class CohortDirectory {

    private final JdbcClient jdbc;

    CohortDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CohortView> list(boolean archived, Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select c.id, c.name, c.version,
                               (select count(*) from cohort_member m
                                where m.institution_id = c.institution_id and m.cohort_id = c.id) as members
                        from cohort c
                        where c.institution_id = :institution and c.name > :after
                          and (c.archived_at is not null) = :archived
                        order by c.name limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("after", after.map(it -> it.text(0)).orElse(""))
                .param("archived", archived)
                .param("limit", limit + 1)
                .query((row, _) -> new CohortView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("members"),
                        row.getInt("version"),
                        archived))
                .list();
    }

    int members(UUID cohort) {
        return jdbc.sql("select count(*) from cohort_member where institution_id = ? and cohort_id = ?")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
