package io.waymark.advising.person;

import io.waymark.advising.person.PersonEntries.SharedAddress;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds that an address is one person's, at the end of a transaction and not before. */
@Component
class AddressStore {

    private final JdbcClient jdbc;

    AddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, or {@link #hold}. */
    void letPass() {
        jdbc.sql("set constraints an_email_address_is_one_persons deferred").update();
    }

    void hold() {
        jdbc.sql("set constraints an_email_address_is_one_persons immediate").update();
    }

    /** One of these who has somebody else's address too. */
    Optional<SharedAddress> shared(Collection<PersonId> people) {
        return jdbc.sql("""
                        select p.id, o.id as owner from person p
                        join person o on o.institution_id = p.institution_id and o.email_key = p.email_key and o.id <> p.id
                        where p.institution_id = ? and p.id = any (?)
                        order by p.number limit 1
                        """)
                .param(CurrentInstitution.get().value())
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .optional();
    }

    /** Two people of the whole directory who have one address. */
    Optional<SharedAddress> sharedByAnybody() {
        return jdbc.sql("""
                        select (array_agg(id order by id))[2] as id, (array_agg(id order by id))[1] as owner
                        from person where institution_id = ? group by email_key having count(*) > 1 limit 1
                        """)
                .param(CurrentInstitution.get().value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static SharedAddress read(ResultSet row) throws SQLException {
        return new SharedAddress(
                new PersonId(row.getObject("id", UUID.class)), new PersonId(row.getObject("owner", UUID.class)));
    }
}
