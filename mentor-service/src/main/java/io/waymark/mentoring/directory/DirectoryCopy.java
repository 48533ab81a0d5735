package io.waymark.mentoring.directory;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Written in SQL, because "newest wins" is one statement there and a race anywhere else. */
@Service
@Transactional
class DirectoryCopy implements Directory {

    private final JdbcClient jdbc;

    DirectoryCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonChanged person) {
        jdbc.sql("""
                        insert into directory_person (
                            institution_id, id, given_name, family_name, email, roles, zone, active, revision)
                        values (:institution, :id, :givenName, :familyName, :email, :roles, :zone, :active, :revision)
                        on conflict on constraint a_person_is_listed_once do update set
                            given_name = excluded.given_name,
                            family_name = excluded.family_name,
                            email = excluded.email,
                            roles = excluded.roles,
                            zone = excluded.zone,
                            active = excluded.active,
                            revision = excluded.revision
                        where directory_person.revision < excluded.revision
                        """)
                .param("institution", person.institution().value())
                .param("id", person.person().value())
                .param("givenName", person.calledName())
                .param("familyName", person.familyName())
                .param("email", person.email())
                .param("roles", person.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("zone", person.zone())
                .param("active", person.lifecycle().isActive())
                .param("revision", person.revision())
                .update();
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
                        where institution_id = :institution and id = any (:people)
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
