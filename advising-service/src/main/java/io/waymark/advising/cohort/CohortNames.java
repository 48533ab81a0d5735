package io.waymark.advising.cohort;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which names cohorts are found, however these are spelled: those that they have and those that they had. */
@Component
class CohortNames {

    private final JdbcClient jdbc;

    CohortNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(String name, UUID except) {
        return jdbc.sql("""
                        select exists (select from cohort
                            where institution_id = ? and name_key = %s and id <> ?)
                        """.formatted(Cohorts.KEY_OF_A_NAME.formatted("?")))
                .param(CurrentInstitution.get().value())
                .param(name)
                .param(except)
                .query(Boolean.class)
                .single();
    }

    /** The name leads to that cohort from now on, though it has another. */
    void remember(String former, UUID cohort) {
        jdbc.sql("""
                        insert into cohort_former_name (institution_id, cohort_id, name) values (?, ?, ?)
                        on conflict (institution_id, name_key) do update set cohort_id = excluded.cohort_id, name = excluded.name
                        """)
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .param(former)
                .update();
    }

    /** A cohort has the name now. */
    void takeOver(String name) {
        jdbc.sql("delete from cohort_former_name where institution_id = ? and name_key = "
                        + Cohorts.KEY_OF_A_NAME.formatted("?"))
                .param(CurrentInstitution.get().value())
                .param(name)
                .update();
    }

    void lead(UUID from, UUID to) {
        jdbc.sql("update cohort_former_name set cohort_id = ? where institution_id = ? and cohort_id = ?")
                .param(to)
                .param(CurrentInstitution.get().value())
                .param(from)
                .update();
    }

    void forget(UUID cohort) {
        jdbc.sql("delete from cohort_former_name where institution_id = ? and cohort_id = ?")
                .param(CurrentInstitution.get().value())
                .param(cohort)
                .update();
    }
}
