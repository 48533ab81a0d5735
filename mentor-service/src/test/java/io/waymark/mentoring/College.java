package io.waymark.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.IntegrationEvent;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Set;
import java.util.function.Supplier;

/** A college with its people, as the directory's owner tells of them. */
public final class College {

    private final Colleges colleges;
    private final InstitutionId id = InstitutionId.next();
    private int people;

    College(Colleges colleges) {
        this.colleges = colleges;
    }

    public InstitutionId id() {
        return id;
    }

    public Person student(String given) {
        return person(given, "Student", Role.STUDENT);
    }

    public Person person(String given, String family, Role... roles) {
        var person = new Person(colleges, id, PersonId.next(), given, family, Set.of(roles));
        tell(person.changed(true, ++people));
        return person;
    }

    /** With a published profile, room for three, and half hours from nine to five, every day, in New York. */
    public Person mentor(String given, String family) {
        return mentor(given, family, Profiles.profile());
    }

    public Person mentor(String given, String family, String profile) {
        var mentor = person(given, family, Role.MENTOR);
        assertThat(mentor.put("/api/mentors/me", profile, 0)).hasStatusOk();
        assertThat(mentor.put("/api/availability", Profiles.everyDay("America/New_York", 30), 0))
                .hasStatusOk();
        return mentor;
    }

    public void tell(IntegrationEvent changed) {
        CurrentInstitution.run(
                id,
                () -> colleges.transaction()
                        .executeWithoutResult(_ -> colleges.events().publishEvent(changed)));
    }

    public <T> T inTransaction(Supplier<T> work) {
        return CurrentInstitution.call(id, () -> colleges.transaction().execute(_ -> work.get()));
    }

    /** How often the completion of this session waits to be told. */
    public long tellings(String session) {
        return tellings("session.completed", session);
    }

    /** How often such an event about this session waits to be told. */
    public long tellings(String type, String session) {
        return colleges.jdbc()
                .sql("""
                        select count(*) from scheduled_tasks
                        where task_name = 'deliver-event'
                          and convert_from(task_data, 'UTF8') like '%' || ? || '%' || ? || '%'
                        """)
                .param(type)
                .param(session)
                .query(Long.class)
                .single();
    }
}
