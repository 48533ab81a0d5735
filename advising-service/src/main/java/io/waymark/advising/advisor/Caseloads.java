package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how many students advisors may have, and lets one at a time change what they have. */
@Component
class Caseloads {

    private final JdbcClient jdbc;

    Caseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else changes what these advisors have. */
    void lock(Collection<PersonId> advisors) {
        jdbc.sql("""
                        insert into caseload (institution_id, advisor_id, version)
                        select ?, advisor, 0 from unnest(?) as advisor order by advisor on conflict do nothing
                        """)
                .param(CurrentInstitution.get().value())
                .param(uuids(advisors))
                .update();
        jdbc.sql("""
                        select advisor_id from caseload where institution_id = ? and advisor_id = any (?)
                        order by advisor_id for update
                        """)
                .param(CurrentInstitution.get().value())
                .param(uuids(advisors))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void limit(PersonId advisor, @Nullable Integer limit) {
        jdbc.sql("""
                        update caseload set student_limit = ?::int, version = version + 1
                        where institution_id = ? and advisor_id = ? and student_limit is distinct from ?::int
                        """)
                .param(limit)
                .param(CurrentInstitution.get().value())
                .param(advisor.value())
                .param(limit)
                .update();
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
