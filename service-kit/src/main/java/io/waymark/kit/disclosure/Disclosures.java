package io.waymark.kit.disclosure;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, in the transaction that reads, that somebody was shown a student's record. */
public class Disclosures {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    Disclosures(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * Records that the caller is shown something of one student. Reading one's own record is no disclosure.
     *
     * @param what which part, e.g. {@code roadmap}
     * @param why the relationship that allows it, e.g. {@code advisor}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PersonId student, String what, String why) {
        record(List.of(student), what, why);
    }

    /** As above for a list of students, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Collection<PersonId> students, String what, String why) {
        var who = caller.get();
        write(
                who.institution(),
                List.of(who.person().value()),
                students.stream().filter(student -> !who.is(student)).toList(),
                what,
                why);
    }

    /** As above, and once a day: for whoever leafs through lists that tell of what was shown. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOnceADay(Collection<PersonId> students, String what, String why) {
        var who = caller.get();
        var today = jdbc.sql("""
                        select distinct student_id from disclosure
                        where institution_id = :institution and reader_id = :reader and what = :what
                          and at >= date_trunc('day', now())
                        """)
                .param("institution", who.institution().value())
                .param("reader", who.person().value())
                .param("what", what)
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
        record(students.stream().filter(it -> !today.contains(it.value())).toList(), what, why);
    }

    /**
     * Records that somebody without an account is shown something of one student, in one statement.
     *
     * @param readers what they were given access by
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordTo(Collection<UUID> readers, PersonId student, String what, String why) {
        write(CurrentInstitution.get(), readers, List.of(student), what, why);
    }

    private void write(
            InstitutionId institution, Collection<UUID> readers, List<PersonId> students, String what, String why) {
        if (!students.isEmpty() && !readers.isEmpty()) {
            jdbc.sql("""
                            insert into disclosure (institution_id, reader_id, student_id, what, why)
                            select ?, reader, student, ?, ? from unnest(?) as reader, unnest(?) as student
                            """)
                    .param(institution.value())
                    .param(what)
                    .param(why)
                    .param(readers.toArray(UUID[]::new))
                    .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                    .update();
        }
    }
}
