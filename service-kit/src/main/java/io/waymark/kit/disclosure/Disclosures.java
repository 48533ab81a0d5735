package io.waymark.kit.disclosure;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
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
        var others = students.stream()
                .filter(student -> !who.is(student))
                .map(PersonId::value)
                .toArray(UUID[]::new);
        if (others.length > 0) {
            jdbc.sql("""
                            insert into disclosure (institution_id, reader_id, student_id, what, why)
                            select ?, ?, student, ?, ? from unnest(?) as student
                            """)
                    .param(who.institution().value())
                    .param(who.person().value())
                    .param(what)
                    .param(why)
                    .param(others)
                    .update();
        }
    }
}
