package io.waymark.advising.evidence;

import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads a verifier's queue line by line, counts it, and finds where in it a piece is; each in one statement. */
@Component
class WaitingRows {

    private static final String ADVISEES = """
            join assignment a on a.institution_id = v.institution_id and a.student_id = v.student_id
                and a.advisor_id = :verifier and
            """ + Advisees.ADVISES_NOW + "\n";

    private static final String WAITING = """
            with waiting as (
                select v.institution_id, v.evidence_id, v.student_id, v.asked_at, v.due_on, e.kind, e.requirement, e.submitted_at
                from verification v
                join evidence e on e.institution_id = v.institution_id and e.id = v.evidence_id
                %s
                where v.institution_id = :institution and v.state = 'WAITING' and v.capacity = :capacity
                  and v.student_id <> :verifier %s
            )
            """;

    private static final String SUBMISSION = """
            (select count(*) from evidence other
             where other.institution_id = w.institution_id and other.student_id = w.student_id
               and other.requirement = w.requirement and other.status <> 'WITHDRAWN'
               and other.submitted_at <= w.submitted_at) as submission
            """;

    private static final String NUMBERED = """
            , numbered as (
                select waiting.*, row_number() over (order by asked_at %1$s, evidence_id %1$s) as position from waiting
            ), here as (
                select count(*) as waiting, count(*) filter (where (asked_at, evidence_id) %2$s (:askedAt, :evidence)) as ahead
                from waiting
            )
            select here.waiting, here.ahead, w.*, %3$s
            from here left join numbered w on w.position between here.ahead + 1 - :around and here.ahead + 1 + :around
            order by w.position
            """;

    /** The longest that a piece has waited. */
    private static final String AGE = Stream.of(ReviewAge.values())
            .sorted(Comparator.reverseOrder())
            .map(it -> "when %s then '%s'".formatted(WaitingFilter.hasWaited("asked_at", it), it))
            .collect(Collectors.joining(" ", "case ", " end"));

    private static final String GROUPS = """
            select kind, split_part(requirement, '/', 1) as step, %s as age, count(*) as waiting,
                   count(*) filter (where due_on < :today) as overdue
            from waiting group by 1, 2, 3
            """.formatted(AGE);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many of a kind wait for a step.
     *
     * @param age the longest that they have waited; null for less than the shortest
     */
    record Group(EvidenceKind kind, String step, @Nullable ReviewAge age, int waiting, int overdue) {

        boolean hasWaited(ReviewAge least) {
            return age != null && age.compareTo(least) >= 0;
        }
    }

    List<WaitingRow> list(PersonId verifier, WaitingFilter filter, @Nullable QueuePlace after, int limit) {
        var statement = query(
                "select w.*, " + SUBMISSION + "from waiting w "
                        + (after == null
                                ? ""
                                : "where (w.asked_at, w.evidence_id) %s (:askedAt, :evidence) "
                                        .formatted(filter.comesAfter()))
                        + "order by w.asked_at %1$s, w.evidence_id %1$s limit :limit".formatted(filter.direction()),
                verifier,
                filter);
        return (after == null ? statement : at(statement, after))
                .param("limit", limit)
                .query((row, _) -> WaitingRow.read(row))
                .list();
    }

    List<Group> groups(PersonId verifier, VerifierRole capacity, LocalDate today) {
        return query(GROUPS, verifier, WaitingFilter.all(capacity))
                .param("today", today)
                .query((row, _) -> new Group(
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("step"),
                        row.getString("age") == null ? null : ReviewAge.valueOf(row.getString("age")),
                        row.getInt("waiting"),
                        row.getInt("overdue")))
                .list();
    }

    /** @param around how many rows before and after the place; one at least */
    Stretch around(PersonId verifier, WaitingFilter filter, QueuePlace here, int around) {
        ResultSetExtractor<Stretch> reader = found -> stretch(found, around);
        var numbered = NUMBERED.formatted(filter.direction(), filter.comesBefore(), SUBMISSION);
        return at(query(numbered, verifier, filter), here)
                .param("around", around)
                .query(reader);
    }

    /** The counts stand in every row, of which there is at least one. */
    private static Stretch stretch(ResultSet found, int reach) throws SQLException {
        var rows = new ArrayList<WaitingRow>();
        found.next();
        int waiting = found.getInt("waiting");
        int ahead = found.getInt("ahead");
        do {
            if (found.getObject("evidence_id") != null) {
                rows.add(WaitingRow.read(found));
            }
        } while (found.next());
        return new Stretch(waiting, ahead, reach, rows);
    }

    private StatementSpec query(String select, PersonId verifier, WaitingFilter filter) {
        var byAdvisor = filter.capacity() == VerifierRole.ADVISOR;
        return jdbc.sql(WAITING.formatted(byAdvisor ? ADVISEES : "", filter.condition()) + select)
                .param("institution", CurrentInstitution.get().value())
                .param("verifier", verifier.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("capacity", filter.capacity().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("step", filter.step());
    }

    private static StatementSpec at(StatementSpec statement, QueuePlace place) {
        return statement.param("askedAt", Timestamp.from(place.askedAt())).param("evidence", place.evidence());
    }
}
