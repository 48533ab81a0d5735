package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds active advisors, with load and limit. */
@Component
class AdvisorDirectory {

    private static final String ARE_ADVISORS =
            "p.institution_id = :institution and p.active and 'ADVISOR' = any (p.roles) and ";

    private static final String ADVISORS = """
            select p.id, p.number, p.called_name as given_name, p.family_name, coalesce(c.student_limit, :standard) as student_limit,
                   c.student_limit is null as standard_limit, coalesce(c.version, 0) as version,
                   (select count(*) from assignment a
                    where a.institution_id = p.institution_id and a.advisor_id = p.id and %s) as load
            from person p
            left join caseload c on c.institution_id = p.institution_id and c.advisor_id = p.id
            where %s
            """.formatted(Advisees.ADVISES_NOW, ARE_ADVISORS);

    private final JdbcClient jdbc;
    private final AdvisorProperties properties;
    private final Clock clock;

    AdvisorDirectory(JdbcClient jdbc, AdvisorProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    List<AdvisorView> list(Optional<Cursor> after, int limit) {
        var order = "(lower(p.family_name), lower(p.called_name), p.id)";
        var statement = advisors((after.isEmpty() ? "true" : order + " > (:family, :given, :id)")
                        + " order by lower(p.family_name), lower(p.called_name), p.id limit :limit")
                .param("limit", limit + 1);
        after.ifPresent(place -> statement
                .param("family", place.text(0))
                .param("given", place.text(1))
                .param("id", place.value(2, UUID::fromString)));
        return statement.query((row, _) -> read(row)).list();
    }

    static Cursor placeOf(AdvisorView view) {
        return Cursor.at(
                view.advisor().familyName().toLowerCase(Locale.ROOT),
                view.advisor().givenName().toLowerCase(Locale.ROOT),
                view.advisor().id());
    }

    Optional<AdvisorView> find(PersonId advisor) {
        return advisors("p.id = :id")
                .param("id", advisor.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those active advisors who have these numbers, by number. */
    Map<String, PersonId> withNumbers(Collection<String> numbers) {
        return jdbc
                .sql("select p.number, p.id from person p where " + ARE_ADVISORS + "p.number = any (:numbers)")
                .param("institution", CurrentInstitution.get().value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("number"), new PersonId(row.getObject("id", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec advisors(String condition) {
        return jdbc.sql(ADVISORS + condition)
                .param("institution", CurrentInstitution.get().value())
                .param("standard", properties.limit())
                .param("now", Timestamp.from(clock.instant()));
    }

    private static AdvisorView read(ResultSet row) throws SQLException {
        return new AdvisorView(
                new PersonBrief(
                        row.getObject("id", UUID.class), row.getString("given_name"), row.getString("family_name")),
                row.getString("number"),
                row.getInt("load"),
                row.getInt("student_limit"),
                row.getBoolean("standard_limit"),
                row.getInt("version"));
    }
}
