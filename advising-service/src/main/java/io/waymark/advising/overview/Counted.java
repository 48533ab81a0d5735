package io.waymark.advising.overview;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose students are counted, and when.
 *
 * @param today the date at the college
 */
record Counted(@Nullable UUID cohort, Instant now, LocalDate today) {

    private static final String MEMBERS = """
            and %s in (select m.student_id from cohort_member m where m.institution_id = :institution and m.cohort_id = :cohort)
            """;

    /**
     * The statement for these students, with {@code :institution}, {@code :now} and {@code :today} set.
     *
     * @param sql says {@code AMONG(column)} where the students are narrowed down
     */
    JdbcClient.StatementSpec statement(JdbcClient jdbc, String sql) {
        var among = cohort == null ? "" : MEMBERS.formatted("$1");
        var statement = jdbc.sql(sql.replaceAll("AMONG\\(([a-z._]+)\\)", among))
                .param("institution", CurrentInstitution.get().value())
                .param("now", Timestamp.from(now))
                .param("today", today);
        return cohort == null ? statement : statement.param("cohort", cohort);
    }

    SmallCells cells() {
        return new SmallCells(cohort != null);
    }
}
