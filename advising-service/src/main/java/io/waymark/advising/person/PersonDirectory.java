package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.text.EmailKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the directory into records, in one statement each. */
@Component
class PersonDirectory {

    private final JdbcClient jdbc;

    PersonDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonView> find(Collection<PersonId> people) {
        return jdbc.sql("select " + PersonRows.COLUMNS + " from person where institution_id = ? and id = any (?)")
                .param(CurrentInstitution.get().value())
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> PersonRows.view(row))
                .list();
    }

    Optional<PersonView> withEmail(String email) {
        return jdbc.sql("select " + PersonRows.COLUMNS
                        + " from person where institution_id = ? and email_key = lower(?)")
                .param(CurrentInstitution.get().value())
                .param(EmailKey.of(email))
                .query((row, _) -> PersonRows.view(row))
                .optional();
    }

    /** The role is written into the statement, so that its index can be used. */
    Set<PersonId> holders(Role role) {
        return new HashSet<>(jdbc.sql(
                        "select id from person where institution_id = ? and lifecycle = 'ACTIVE' and '%s' = any (roles)"
                                .formatted(role.name()))
                .param(CurrentInstitution.get().value())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Who of these is active in a role, read and held against a change until the transaction ends. */
    Set<PersonId> hold(Collection<PersonId> people, Role role) {
        return new HashSet<>(jdbc.sql("""
                        select id from person
                        where institution_id = ? and id = any (?) and lifecycle = 'ACTIVE' and ? = any (roles)
                        order by id for share
                        """)
                .param(CurrentInstitution.get().value())
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param(role.name())
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Nobody else holds or changes these until the transaction ends. */
    void lock(Collection<PersonId> people) {
        jdbc.sql("""
                        select id from person where institution_id = ? and id = any (?)
                        order by id for no key update
                        """)
                .param(CurrentInstitution.get().value())
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
