package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the directory into records, in one statement each. */
@Component
class PersonDirectory {

    /** By either name, as people write them: given and family, preferred and family. */
    private static final String SEARCHED = """
            lower(given_name || ' ' || family_name || ' ' || coalesce(preferred_name || ' ' || family_name || ' ', '')
                || number || ' ' || email)""";

    private final JdbcClient jdbc;
    private final PersonFilter filters;

    PersonDirectory(JdbcClient jdbc, PersonFilter filters) {
        this.jdbc = jdbc;
        this.filters = filters;
    }

    List<PersonView> list(PeopleWanted wanted, Optional<Cursor> after, int limit) {
        var q = wanted.q();
        var role = wanted.role();
        var lifecycle = wanted.lifecycle();
        var filter = filters.read(wanted.attributes() == null ? "" : wanted.attributes());
        var statement = jdbc.sql("""
                        select %s from person
                        where institution_id = :institution %s %s %s %s %s
                        order by lower(family_name), lower(called_name), id
                        limit :limit
                        """.formatted(
                                PersonRows.COLUMNS,
                                role == null ? "" : "and :role = any (roles)",
                                lifecycle == null ? "" : "and lifecycle = :lifecycle",
                                q == null || q.isBlank() ? "" : "and " + SEARCHED + " like :q",
                                filter.sql(),
                                after.isEmpty()
                                        ? ""
                                        : "and (lower(family_name), lower(called_name), id) > (:family, :given, :id)"))
                .params(filter.parameters())
                .param("institution", CurrentInstitution.get().value())
                .param("limit", limit + 1)
                .param("role", role == null ? null : role.name())
                .param("lifecycle", lifecycle == null ? null : lifecycle.name())
                .param("q", q == null ? null : contains(q));
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement.query((row, _) -> PersonRows.view(row)).list();
    }

    /** The same place that {@link #list} orders by. */
    static Cursor placeOf(PersonView person) {
        return Cursor.at(
                person.familyName().toLowerCase(Locale.ROOT),
                person.calledName().toLowerCase(Locale.ROOT),
                person.id());
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
                .param(email.strip())
                .query((row, _) -> PersonRows.view(row))
                .optional();
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

    /** A LIKE pattern for what contains the text, whatever the text is. */
    static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
