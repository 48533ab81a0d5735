package io.waymark.advising.certification;

import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.certification.RecordedEvidence;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Step;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what of a student's evidence eligibility can rest on. It looks into evidence and never writes there. */
@Component
class RecordReader {

    private final JdbcClient jdbc;
    private final EvidenceKinds kinds;

    RecordReader(JdbcClient jdbc, EvidenceKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** What is submitted or verified, the first submitted first. What the roadmap asks for no longer proves nothing. */
    List<RecordedEvidence> of(Walk walk) {
        var steps =
                walk.roadmap().steps().collect(Collectors.toMap(it -> it.key().value(), Function.identity()));
        return jdbc
                .sql("""
                        select requirement, kind, status, payload::text as payload, payload_version, amount from evidence
                        where institution_id = ? and student_id = ? and status in ('SUBMITTED', 'VERIFIED')
                        order by submitted_at, id
                        """)
                .param(CurrentInstitution.get().value())
                .param(walk.student().value())
                .query((row, _) -> read(row, steps))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RecordedEvidence> read(ResultSet row, Map<String, Step> steps) throws SQLException {
        var requirement = RequirementId.of(row.getString("requirement"));
        var step = Optional.ofNullable(steps.get(requirement.step().value()));
        var said = PayloadFacts.of(kinds.read(
                EvidenceKind.valueOf(row.getString("kind")), row.getString("payload"), row.getInt("payload_version")));
        var verified = "VERIFIED".equals(row.getString("status"));
        var amount = row.getBigDecimal("amount");
        return step.flatMap(asked -> said.map(it -> new RecordedEvidence(
                asked.key(),
                RecordedEvidence.provedBy(asked, requirement),
                verified,
                it.on(),
                it.until(),
                it.choice(),
                amount,
                it.title())));
    }
}
