package io.waymark.advising.roster;

import io.waymark.advising.advisor.Assignments;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who will be an advisor when a roster has been applied. */
@Component
class KnownAdvisors {

    private final JdbcClient jdbc;
    private final Assignments assignments;

    KnownAdvisors(JdbcClient jdbc, Assignments assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** Those of these numbers that are advisors' now, or become so by the roster. */
    Set<String> among(RosterId roster, Collection<String> numbers) {
        var known = new HashSet<>(assignments.advisors(numbers).keySet());
        known.addAll(jdbc.sql("""
                        select number from roster_row
                        where institution_id = :institution and roster_id = :roster and number = any (:numbers)
                          and lower(role) = 'advisor'
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list());
        return known;
    }
}
