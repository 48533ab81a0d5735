package io.waymark.advising.person;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes people by the thousand, in a few statements. */
@Component
class PersonWriter implements PersonEntries {

    private static final String ROLES_IN_ORDER = Arrays.stream(Role.values())
            .map(it -> "'" + it.name() + "'")
            .collect(Collectors.joining(", ", "array[", "]"));

    private static final String GIVEN = """
            unnest(:ids, :numbers, :givenNames, :familyNames, :emails, :roles, :zones)
                as given (id, number, given_name, family_name, email, roles, zone)
            """;

    private static final String ADD = """
            insert into person (
                institution_id, id, number, given_name, family_name, email, roles, zone, lifecycle, version)
            select :institution, id, number, given_name, family_name, email, string_to_array(roles, ','),
                   coalesce(zone, :zone), 'ACTIVE', 0
            from %s
            """.formatted(GIVEN);

    private static final String CHANGE = """
            update person p set
                given_name = coalesce(given.given_name, p.given_name),
                family_name = coalesce(given.family_name, p.family_name),
                email = coalesce(given.email, p.email),
                roles = array(select held from unnest(%s) with ordinality as role (held, place)
                              where held = any (p.roles || string_to_array(given.roles, ',')) order by place),
                zone = coalesce(given.zone, p.zone),
                lifecycle = 'ACTIVE',
                version = p.version + 1
            from %s
            where p.institution_id = :institution and p.id = given.id
            """.formatted(ROLES_IN_ORDER, GIVEN);

    private final JdbcClient jdbc;
    private final LifecycleHistory history;
    private final Institutions institutions;

    PersonWriter(JdbcClient jdbc, LifecycleHistory history, Institutions institutions) {
        this.jdbc = jdbc;
        this.history = history;
        this.institutions = institutions;
    }

    @Override
    public Entering enterBy(PersonId by) {
        jdbc.sql("set constraints an_email_address_is_one_persons deferred").update();
        return new Entering() {
            @Override
            public void write(List<WrittenPerson> people) {
                add(people.stream().filter(WrittenPerson::isNew).toList());
                change(people.stream().filter(it -> !it.isNew()).toList(), by);
            }

            @Override
            public void finish() {
                jdbc.sql("set constraints an_email_address_is_one_persons immediate")
                        .update();
            }
        };
    }

    private void add(List<WrittenPerson> people) {
        if (!people.isEmpty()) {
            given(ADD, people).param("zone", institutions.zone().getId()).update();
        }
    }

    private void change(List<WrittenPerson> people, PersonId by) {
        if (!people.isEmpty()) {
            history.addReturns(people.stream().map(WrittenPerson::id).toList(), institutions.today(), by);
            given(CHANGE, people).update();
        }
    }

    private JdbcClient.StatementSpec given(String statement, List<WrittenPerson> people) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("ids", ids(people))
                .param("numbers", texts(people, WrittenPerson::number))
                .param("givenNames", texts(people, WrittenPerson::givenName))
                .param("familyNames", texts(people, WrittenPerson::familyName))
                .param("emails", texts(people, WrittenPerson::email))
                .param(
                        "roles",
                        texts(
                                people,
                                it -> it.roles().stream()
                                        .sorted()
                                        .map(Role::name)
                                        .collect(Collectors.joining(","))))
                .param("zones", texts(people, WrittenPerson::zone));
    }

    private static UUID[] ids(List<WrittenPerson> people) {
        return people.stream().map(it -> it.id().value()).toArray(UUID[]::new);
    }

    private static @Nullable String[] texts(
            List<WrittenPerson> people, Function<WrittenPerson, @Nullable String> part) {
        return people.stream().map(part).toArray(String[]::new);
    }
}
