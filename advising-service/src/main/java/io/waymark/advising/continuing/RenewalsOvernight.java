package io.waymark.advising.continuing;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds those who hold credentials of renewals. Comes after students were taken along to the newest roadmap. */
@Component
@Order(2)
class RenewalsOvernight implements NightlyWork {

    private static final int STRETCH = 500;
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final RenewalRecords records;
    private final RenewalNotices notices;
    private final Journeys journeys;
    private final People people;
    private final Institutions institutions;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    RenewalsOvernight(
            RenewalRecords records,
            RenewalNotices notices,
            Journeys journeys,
            People people,
            Institutions institutions,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.records = records;
        this.notices = notices;
        this.journeys = journeys;
        this.people = people;
        this.institutions = institutions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        NightlyWork.inStretches(
                BEFORE_ALL, this::next, stretch -> transaction.executeWithoutResult(_ -> remind(stretch)));
    }

    private void remind(List<PersonId> holders) {
        var active = people.active(holders, Role.STUDENT);
        var walks = journeys.find(active);
        var onFile = records.of(walks.keySet());
        var today = institutions.today();
        notices.tell(
                walks.keySet().stream()
                        .filter(onFile::containsKey)
                        .collect(Collectors.toMap(
                                it -> it,
                                it -> new Renewals(
                                                Objects.requireNonNull(walks.get(it))
                                                        .references(),
                                                Objects.requireNonNull(onFile.get(it)),
                                                today)
                                        .tallies())),
                today);
    }

    private List<PersonId> next(PersonId after) {
        return Objects.requireNonNull(transaction.execute(_ -> holders(after)));
    }

    private List<PersonId> holders(PersonId after) {
        return jdbc.sql("""
                        select distinct student_id from evidence
                        where institution_id = ? and student_id > ? and kind = 'CERTIFICATION_RECORD'
                          and status in ('SUBMITTED', 'VERIFIED')
                        order by student_id limit ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(after.value())
                .param(STRETCH)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
