package io.waymark.advising.certification;

import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.certification.RecordedEvidence;
import io.waymark.core.certification.StudiedProgram;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    /** What is submitted or verified, the first submitted first. What no roadmap of theirs asks for any longer proves nothing. */
    List<RecordedEvidence> of(Walk walk) {
        var steps = walk.steps().collect(Collectors.toMap(it -> it.key().value(), Function.identity()));
        return jdbc
                .sql("""
                        select e.requirement, e.kind, e.status, e.payload::text as payload, e.payload_version, e.amount,
                               e.decided_as, program.id is not null as listed, program.accreditor, program.accredited_through
                        from evidence e left join program on e.kind = 'DEGREE_RECORD'
                            and program.institution_id = e.institution_id
                            and program.college_key = program_key(e.payload ->> 'college')
                            and program.name_key = program_key(e.payload ->> 'program')
                        where e.institution_id = ? and e.student_id = ? and e.status in ('SUBMITTED', 'VERIFIED')
                        order by e.submitted_at, e.id
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
        var byRegistrar = VerifierRole.REGISTRAR.name().equals(row.getString("decided_as"));
        var amount = row.getBigDecimal("amount");
        var program = row.getBoolean("listed")
                ? new StudiedProgram(row.getString("accreditor"), row.getObject("accredited_through", LocalDate.class))
                : null;
        return step.flatMap(asked -> said.map(it -> new RecordedEvidence(
                asked.key(),
                RecordedEvidence.provedBy(asked, requirement),
                verified,
                it.on(),
                it.until(),
                it.choice(),
                amount,
                it.title(),
                program,
                verified && byRegistrar)));
    }
}
