package io.waymark.mentoring.directory;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the copy that mentoring keeps of the directory. */
@Service
@Transactional
class DirectoryCopy implements Directory {

    private final JdbcClient jdbc;

    DirectoryCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isActive(PersonId person, Role role) {
        return jdbc.sql("""
                        select exists (select from directory_person
                            where institution_id = :institution and id = :id and active and :role = any (roles))
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", person.value())
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> having(Role role, Collection<UUID> people) {
        return jdbc.sql("""
                        select id from directory_person
                        where institution_id = :institution and id = any (:people) and :role = any (roles)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("people", people.toArray(UUID[]::new))
                .param("role", role.name())
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAway(PersonId person) {
        return jdbc.sql("""
                        select exists (select from directory_person
                            where institution_id = :institution and id = :id and not active)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PersonId... people) {
        var present = jdbc.sql("""
                        select active from directory_person
                        where institution_id = :institution and id = any (:people) for share
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("people", Stream.of(people).map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .list();
        if (present.contains(false)) {
            throw Directory.left();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Entry> find(PersonId person) {
        return Optional.ofNullable(findAll(List.of(person)).get(person));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Entry> findAll(Collection<PersonId> people) {
        return jdbc
                .sql("""
                        select id, given_name, family_name, zone from directory_person
                        where institution_id = :institution and id = any (:people) and revision >= 0
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(DirectoryCopy::entry)
                .stream()
                .collect(Collectors.toMap(Entry::person, Function.identity()));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getString("zone"));
    }
}
