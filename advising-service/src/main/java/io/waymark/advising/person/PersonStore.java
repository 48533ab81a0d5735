package io.waymark.advising.person;

import io.waymark.advising.person.PersonEntries.WrittenPerson;
import io.waymark.advising.person.PersonWords.FoundBy;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps people, many at a time. */
@Component
class PersonStore {

    private static final String ROLES_IN_ORDER = Arrays.stream(Role.values())
            .map(it -> "'" + it.name() + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    private static final String GIVEN = """
            unnest(:ids, :numbers, :givenNames, :preferredNames, :familyNames, :emails, :roles, :zones, :languages)
                as given (id, number, given_name, preferred_name, family_name, email, roles, zone, language)
            """;

    private static final String ADD = """
            insert into person (institution_id, id, number, given_name, preferred_name, family_name, email, roles, zone,
                                language, lifecycle, version)
            select :institution, id, number, given_name, preferred_name, family_name, email,
                   string_to_array(roles, ','), coalesce(zone, :zone), language, 'ACTIVE', 0
            from %s
            """.formatted(GIVEN);

    private static final String CHANGE = """
            update person p set
                given_name = coalesce(given.given_name, p.given_name),
                preferred_name = nullif(coalesce(given.preferred_name, p.preferred_name),
                                        coalesce(given.given_name, p.given_name)),
                family_name = coalesce(given.family_name, p.family_name),
                email = coalesce(given.email, p.email),
                roles = array(select held from unnest(%s) with ordinality as role (held, place)
                              where held = any (p.roles || string_to_array(given.roles, ',')) order by place),
                zone = coalesce(given.zone, p.zone),
                language = coalesce(given.language, p.language),
                lifecycle = 'ACTIVE',
                version = p.version + 1
            from %s
            where p.institution_id = :institution and p.id = given.id
            returning p.id, p.number, p.given_name, p.preferred_name, p.family_name, p.email, 'STUDENT' = any (p.roles) as student
            """.formatted(ROLES_IN_ORDER, GIVEN);

    private final JdbcClient jdbc;
    private final PersonWords words;

    PersonStore(JdbcClient jdbc, PersonWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    void add(List<WrittenPerson> people, ZoneId collegeZone) {
        given(ADD, people).param("zone", collegeZone.getId()).update();
        words.add(people.stream().map(it -> new FoundBy(it.id(), it.words())).toList());
    }

    /** Tells which of them are students. */
    Set<PersonId> change(List<WrittenPerson> people) {
        var students = new HashSet<PersonId>();
        var found = new ArrayList<FoundBy>();
        given(CHANGE, people).query(row -> {
            var id = new PersonId(row.getObject("id", UUID.class));
            found.add(new FoundBy(id, words(row)));
            if (row.getBoolean("student")) {
                students.add(id);
            }
        });
        words.change(found);
        return students;
    }

    private JdbcClient.StatementSpec given(String statement, List<WrittenPerson> people) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("ids", people.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .param("numbers", texts(people, WrittenPerson::number))
                .param("givenNames", texts(people, WrittenPerson::givenName))
                .param("preferredNames", texts(people, WrittenPerson::preferredName))
                .param("familyNames", texts(people, WrittenPerson::familyName))
                .param("emails", texts(people, WrittenPerson::email))
                .param("roles", texts(people, it -> inOrder(it.roles())))
                .param("zones", texts(people, WrittenPerson::zone))
                .param("languages", texts(people, WrittenPerson::language));
    }

    private static String words(ResultSet row) throws SQLException {
        return PersonWords.of(
                row.getString("number"),
                row.getString("given_name"),
                row.getString("preferred_name"),
                row.getString("family_name"),
                row.getString("email"));
    }

    private static String inOrder(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static @Nullable String[] texts(
            List<WrittenPerson> people, Function<WrittenPerson, @Nullable String> part) {
        return people.stream().map(part).toArray(String[]::new);
    }
}
