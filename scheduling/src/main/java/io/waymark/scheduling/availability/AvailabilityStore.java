package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.time.Availability;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps one row a person. */
class AvailabilityStore {

    private final JdbcClient jdbc;

    AvailabilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, Availability> find(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Availability>();
        jdbc.sql("""
                        select person_id, %s from scheduling.availability
                        where institution_id = :institution and person_id = any (:people)
                        """.formatted(AvailabilityRow.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PersonId(row.getObject("person_id", UUID.class)), AvailabilityRow.read(row));
                });
        return found;
    }

    int version(PersonId person) {
        return jdbc.sql("""
                        select coalesce(max(version), 0) from scheduling.availability
                        where institution_id = :institution and person_id = :person
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** @return whether it was written: not if somebody else has written another version meanwhile */
    boolean replace(PersonId person, Availability availability, int version) {
        return AvailabilityRow.write(availability, jdbc.sql("""
                        insert into scheduling.availability (
                            institution_id, person_id, zone, weekly_windows, first_day, last_day, overrides, length_minutes,
                            step_minutes, buffer_before_minutes, buffer_after_minutes, notice_minutes, horizon_days, ways,
                            version)
                        values (
                            :institution, :person, :zone, :weekly_windows::jsonb, :first_day::date, :last_day::date,
                            :overrides::jsonb, :length_minutes, :step_minutes, :buffer_before_minutes,
                            :buffer_after_minutes, :notice_minutes, :horizon_days, :ways::jsonb, 1)
                        on conflict on constraint a_person_has_one_availability do update set
                            zone = excluded.zone,
                            weekly_windows = excluded.weekly_windows,
                            first_day = excluded.first_day,
                            last_day = excluded.last_day,
                            overrides = excluded.overrides,
                            length_minutes = excluded.length_minutes,
                            step_minutes = excluded.step_minutes,
                            buffer_before_minutes = excluded.buffer_before_minutes,
                            buffer_after_minutes = excluded.buffer_after_minutes,
                            notice_minutes = excluded.notice_minutes,
                            horizon_days = excluded.horizon_days,
                            ways = excluded.ways,
                            version = availability.version + 1
                        where availability.version = :version
                        """))
                        .param("institution", CurrentInstitution.get().value())
                        .param("person", person.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
