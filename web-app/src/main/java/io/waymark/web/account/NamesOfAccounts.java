package io.waymark.web.account;

import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.tenancy.PeopleNames;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by the names their accounts have. */
@Component
class NamesOfAccounts implements PeopleNames {

    private final JdbcClient jdbc;

    NamesOfAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> people) {
        return jdbc
                .sql("""
                        select id, given_name || ' ' || family_name as name from account
                        where institution_id = :institution and id = any (:people)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An account says who may sign in. It is no part of a student's record. */
    @Override
    public Set<UUID> students(Collection<UUID> people) {
        return Set.of();
    }
}
