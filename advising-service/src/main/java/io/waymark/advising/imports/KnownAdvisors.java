package io.waymark.advising.imports;

import io.waymark.advising.advisor.Assignments;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who will be an advisor when an import has been applied. */
@Component
class KnownAdvisors {

    private final JdbcClient jdbc;
    private final Assignments assignments;

    KnownAdvisors(JdbcClient jdbc, Assignments assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** Those of these numbers that are advisors' now, or become so by the import. */
    Set<String> among(ImportId upload, Collection<String> numbers) {
        var known = new HashSet<>(assignments.advisors(numbers).keySet());
        known.addAll(jdbc.sql("""
                        select number from import_row
                        where institution_id = :institution and import_id = :import and number = any (:numbers)
                          and 'advisor' = any (string_to_array(lower(role), ';'))
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list());
        return known;
    }
}
