package io.waymark.advising.evidence;

import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.advising.person.Advisees;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for one person in several capacities, in one statement that stops at what stands for many. */
@Component
class WaitingCounts {

    private static final String COUNT = """
            (select '%1$s' as capacity, count(*) as waiting from (
                select from verification v %2$s
                where v.institution_id = :institution and v.state = 'WAITING' and v.capacity = '%1$s'
                  and v.student_id <> :verifier %3$s
                limit 100) counted)
            """;

    private static final String ADVISEES = """
            join assignment a on a.institution_id = v.institution_id and a.student_id = v.student_id
                and a.advisor_id = :verifier and
            """ + Advisees.ADVISES_NOW;

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WaitingReviews> of(PersonId verifier, Collection<VerifierRole> capacities) {
        if (capacities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(capacities.stream().map(WaitingCounts::count).collect(Collectors.joining(" union all ")))
                .param("institution", CurrentInstitution.get().value())
                .param("verifier", verifier.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) ->
                        new WaitingReviews(VerifierRole.valueOf(row.getString("capacity")), row.getInt("waiting")))
                .list();
    }

    private static String count(VerifierRole capacity) {
        var byAdvisor = capacity == VerifierRole.ADVISOR;
        var byName = capacity == VerifierRole.MENTOR || capacity == VerifierRole.PEER;
        return COUNT.formatted(capacity, byAdvisor ? ADVISEES : "", byName ? "and v.person_id = :verifier" : "");
    }
}
