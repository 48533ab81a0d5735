package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.advising.person.Advisees;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people outside are asked about an advisor's advisees, what they disputed, until it is submitted anew, and what they
 * verified from an address that the college does not know, until the advisor has said whether it does.
 */
@Service
@Transactional
class OutsideQueue {

    private static final String OUTSIDE = """
            select v.evidence_id, max(v.asked_at) as asked_at
            from verification v
            join assignment a on a.institution_id = v.institution_id and a.student_id = v.student_id
                and a.advisor_id = :advisor and %s
            join evidence e on e.institution_id = v.institution_id and e.id = v.evidence_id
            where v.institution_id = :institution and v.outsider_address is not null and v.student_id <> :advisor
              and (v.state = 'WAITING'
                or v.state = 'VERIFIED' and e.status = 'VERIFIED' and not v.outsider_known and v.judged_by is null
                or v.dispute is not null and v.state = 'RETURNED' and e.status = 'RETURNED'
                and not exists (
                    select from evidence later
                    where later.institution_id = e.institution_id and later.student_id = e.student_id
                      and later.requirement = e.requirement and later.status <> 'WITHDRAWN'
                      and (later.submitted_at, later.id) > (e.submitted_at, e.id)))
            group by v.evidence_id %s
            order by max(v.asked_at) desc, v.evidence_id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final QueuedEvidenceViews queued;
    private final CurrentCaller caller;
    private final Clock clock;

    OutsideQueue(JdbcClient jdbc, QueuedEvidenceViews queued, CurrentCaller caller, Clock clock) {
        this.jdbc = jdbc;
        this.queued = queued;
        this.caller = caller;
        this.clock = clock;
    }

    CountedPage<QueuedEvidence> list(@Nullable String after, int limit) {
        var begin = QueuePlace.read(after);
        var statement = asked(
                "%s",
                begin == null ? "" : "having (max(v.asked_at), v.evidence_id) < (:askedAt, :evidence)", limit + 1);
        if (begin != null) {
            statement.param("askedAt", Timestamp.from(begin.askedAt())).param("evidence", begin.evidence());
        }
        var places = statement
                .query((row, _) -> new QueuePlace(
                        row.getTimestamp("asked_at").toInstant(), row.getObject("evidence_id", UUID.class)))
                .list();
        var page = Page.of(places, limit, QueuePlace::cursor);
        return new CountedPage<>(
                queued.show(page.items().stream().map(QueuePlace::evidenceId).toList(), VerifierRole.ADVISOR),
                page.next(),
                count());
    }

    private int count() {
        return asked("select count(*) from (%s) as counted", "", CountedPage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    /** @param statement in which %s stands for the list */
    private StatementSpec asked(String statement, String having, int limit) {
        return jdbc.sql(statement.formatted(OUTSIDE.formatted(Advisees.ADVISES_NOW, having)))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", caller.get().person().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit);
    }
}
