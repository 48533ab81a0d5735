package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    PersonDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonView> list(@Nullable String q, @Nullable Role role, Optional<Cursor> after, int limit) {
        var statement = jdbc.sql("""
                        select %s from person
                        where institution_id = :institution %s %s %s
                        order by lower(family_name), lower(called_name), id
                        limit :limit
                        """.formatted(
                                PersonRows.COLUMNS,
                                role == null ? "" : "and :role = any (roles)",
                                q == null || q.isBlank() ? "" : "and " + SEARCHED + " like :q",
                                after.isEmpty()
                                        ? ""
                                        : "and (lower(family_name), lower(called_name), id) > (:family, :given, :id)"))
                .param("institution", CurrentInstitution.get().value())
                .param("limit", limit + 1)
                .param("role", role == null ? null : role.name())
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

    /** A LIKE pattern for what contains the text, whatever the text is. */
    static String contains(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
