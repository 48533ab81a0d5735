package io.waymark.advising.imports;

import io.waymark.advising.api.imports.MissingLeaving;
import io.waymark.advising.api.imports.MissingLeaving.Refused;
import io.waymark.advising.api.imports.RecordMissing;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps who of those missing from an import leaves, and what came of it. */
@Component
class LeaverStore {

    private static final int SHOWN = 200;
    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LeaverStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How and by whom they leave. */
    record Terms(Lifecycle lifecycle, LocalDate day, String reason, PersonId by) {}

    void add(UUID leaving, ImportId upload, RecordMissing request, List<PersonId> students, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into missing_leaving (
                            institution_id, id, import_id, lifecycle, day, reason, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .param(upload.value())
                .param(request.lifecycle().name())
                .param(Date.valueOf(request.day()))
                .param(request.reason().strip())
                .param(by.value())
                .param(Timestamp.from(now))
                .update();
        jdbc.sql("""
                        insert into missing_leaver (institution_id, leaving_id, person_id)
                        select ?, ?, student from unnest(?) as student
                        """)
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .param(students.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    Terms terms(UUID leaving) {
        return jdbc.sql("select * from missing_leaving where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .query((row, _) -> new Terms(
                        Lifecycle.valueOf(row.getString("lifecycle")),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason"),
                        new PersonId(row.getObject("recorded_by", UUID.class))))
                .single();
    }

    Optional<PersonId> next(UUID leaving) {
        return jdbc.sql("""
                        select person_id from missing_leaver
                        where institution_id = ? and leaving_id = ? and state = 'WAITING' order by person_id limit 1
                        """)
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void left(UUID leaving, PersonId person) {
        jdbc.sql("""
                        update missing_leaver set state = 'LEFT'
                        where institution_id = ? and leaving_id = ? and person_id = ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .param(person.value())
                .update();
    }

    void refused(UUID leaving, PersonId person, String code, Map<String, Object> arguments) {
        jdbc.sql("""
                        update missing_leaver set state = 'REFUSED', code = ?, arguments = ?::jsonb
                        where institution_id = ? and leaving_id = ? and person_id = ?
                        """)
                .param(code)
                .param(json.writeValueAsString(arguments))
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .param(person.value())
                .update();
    }

    boolean isUnderWay(ImportId upload) {
        return jdbc.sql("""
                        select exists (select from missing_leaver l
                            join missing_leaving m on m.institution_id = l.institution_id and m.id = l.leaving_id
                            where m.institution_id = ? and m.import_id = ? and l.state = 'WAITING')
                        """)
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .query(Boolean.class)
                .single();
    }

    /** The last one of an import. */
    Optional<MissingLeaving> latest(ImportId upload) {
        return jdbc.sql("""
                        select m.id, m.lifecycle, m.recorded_at,
                               count(*) filter (where l.state = 'WAITING') as waiting,
                               count(*) filter (where l.state = 'LEFT') as has_left,
                               count(*) filter (where l.state = 'REFUSED') as refused
                        from missing_leaving m
                        join missing_leaver l on l.institution_id = m.institution_id and l.leaving_id = m.id
                        where m.institution_id = ? and m.import_id = ?
                        group by m.id, m.lifecycle, m.recorded_at order by m.id desc limit 1
                        """)
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .query((row, _) -> new MissingLeaving(
                        Lifecycle.valueOf(row.getString("lifecycle")),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getInt("waiting"),
                        row.getInt("has_left"),
                        row.getInt("refused"),
                        refused(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Refused> refused(UUID leaving) {
        return jdbc.sql("""
                        select p.id, p.number, p.called_name, p.family_name, l.code, l.arguments
                        from missing_leaver l join person p on p.institution_id = l.institution_id and p.id = l.person_id
                        where l.institution_id = ? and l.leaving_id = ? and l.state = 'REFUSED'
                        order by p.number limit ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(leaving)
                .param(SHOWN)
                .query((row, _) -> new Refused(
                        new PersonBrief(
                                row.getObject("id", UUID.class),
                                row.getString("called_name"),
                                row.getString("family_name")),
                        row.getString("number"),
                        row.getString("code"),
                        json.readValue(row.getString("arguments"), ARGUMENTS)))
                .list();
    }
}
