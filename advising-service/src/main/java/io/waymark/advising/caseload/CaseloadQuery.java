package io.waymark.advising.caseload;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.PersonFilter;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a caseload in one statement, however long it is. It looks into what other features keep for it (signals, standings,
 * contacts, attempts, assignments, appointments, cohorts) and never writes there.
 */
@Component
class CaseloadQuery {

    private static final int FEW = 50;

    private final JdbcClient jdbc;
    private final PersonFilter attributes;

    CaseloadQuery(JdbcClient jdbc, PersonFilter attributes) {
        this.jdbc = jdbc;
        this.attributes = attributes;
    }

    /** @return one row more than asked for, where there is one */
    CaseloadStretch read(CaseloadMoment from, CaseloadSelection selection, Optional<Cursor> after, int limit) {
        return prepare(CaseloadSql.PAGE, from, selection, after, limit + 1).query(CaseloadStretch::read);
    }

    Optional<CaseloadRow> find(CaseloadMoment from, PersonId student) {
        return prepare(CaseloadSql.STUDENT, from, CaseloadSelection.ANYBODY, Optional.empty(), 1)
                .param("student", student.value())
                .query(CaseloadStretch::read)
                .students()
                .stream()
                .map(CaseloadStretch.PlacedRow::row)
                .findFirst();
    }

    List<PersonBrief> named(CaseloadMoment from, Collection<UUID> students) {
        return jdbc.sql(CaseloadSql.NAMES)
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .param("students", students.toArray(UUID[]::new))
                .query((row, _) -> CaseloadRows.student(row))
                .list();
    }

    List<CaseloadAttribute> attributes(CaseloadMoment from) {
        return jdbc.sql(CaseloadSql.ATTRIBUTES)
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .param("few", FEW)
                .query((row, _) -> new CaseloadAttribute(
                        row.getString("key"),
                        row.getString("label"),
                        AttributeType.valueOf(row.getString("type")),
                        List.of((String[]) row.getArray("values").getArray())))
                .list();
    }

    private JdbcClient.StatementSpec prepare(
            String statement, CaseloadMoment from, CaseloadSelection selection, Optional<Cursor> after, int limit) {
        var narrower = selection.narrower();
        var having = attributes.read(narrower.attributes());
        return jdbc.sql(statement.formatted(
                        CaseloadOrder.rankBy(selection.sort()), narrower.condition() + having.sql()))
                .params(having.parameters())
                .params(narrower.parameters(from))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", from.advisor().value())
                .param("now", Timestamp.from(from.now()))
                .param("today", from.today())
                .param("rank", after.map(it -> it.text(0)).orElse(""))
                .param("family", after.map(it -> it.text(1)).orElse(""))
                .param("given", after.map(it -> it.text(2)).orElse(""))
                .param("id", after.map(it -> it.value(3, UUID::fromString)).orElse(new UUID(0, 0)))
                .param("attention", selection.view() == CaseloadView.ATTENTION)
                .params(selection.sought().parameters())
                .param("stage", selection.stage())
                .param(
                        "cohort",
                        selection.cohort() == null ? null : selection.cohort().toString(),
                        Types.VARCHAR)
                .param("limit", limit);
    }
}
