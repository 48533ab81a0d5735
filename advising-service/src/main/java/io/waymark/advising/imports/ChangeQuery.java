package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Condition;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what an import will change, row by row. */
@Component
class ChangeQuery {

    /** The rows are those that the check marked; what was and becomes is said as of now. */
    private static final String CHANGES = """
            with marked as materialized (
                select * from import_row
                where institution_id = :institution and import_id = :import and row_number >= :row and changes & :bit <> 0
                order by row_number limit cast(:rows as int)
            )
            select r.row_number, r.number, r.given_name, r.family_name, coalesce(c.item, '') as item,
                   coalesce(c.was, '') as was, coalesce(c.becomes, '') as becomes, c.becomes is not null as stands,
                   case when 'STUDENT' = any (p.roles) then p.id end as student_id,
                   case when p.id is not null and not p.active then 'IF_REACTIVATED'
                        when exists (select from import_conflict o where o.institution_id = r.institution_id
                            and o.import_id = r.import_id and o.row_number = r.row_number and o.column_name = 'role'
                            and o.in_file = c.item) then 'IF_OVERWRITTEN'
                        else 'ALWAYS' end as condition
            from marked r
            %s
            %s join lateral (%s) c on true
            where (r.row_number, ITEM) > (:row, :item)
            order by %s r.row_number, ITEM limit :limit
            """.replace("ITEM", Alphabetical.by("coalesce(c.item, '')"));

    private static final String COHORTS = """
            select * from (%1$s) created where (created.first_row, %2$s) > (:row, :item)
            order by created.first_row, %2$s limit :limit
            """.formatted(ChangeStore.NEW_COHORTS, Alphabetical.by("created.name"));

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<FoundChange> list(ImportId upload, Kind kind, Optional<Cursor> after, int limit) {
        return changes(upload, kind, "left", "", after, limit + 2, limit + 1);
    }

    /** Those who are still to become staff, the most powerful of all first. */
    List<FoundChange> staff(ImportId upload, int limit) {
        return changes(upload, Kind.STAFF_ADDED, "", ChangeKinds.BY_POWER + ",", Optional.empty(), null, limit);
    }

    /**
     * @param outer also what the check found and what is so by now
     * @param rows how many rows are looked at for them; null for all
     */
    private List<FoundChange> changes(
            ImportId upload,
            Kind kind,
            String outer,
            String first,
            Optional<Cursor> after,
            @Nullable Integer rows,
            int limit) {
        return at(
                        after,
                        jdbc.sql(CHANGES.formatted(ImportOutcomes.PRESENT, outer, ChangeKinds.details(kind), first)),
                        upload)
                .param("bit", ChangeKinds.bit(kind))
                .param("now", Timestamp.from(clock.instant()))
                .param("kept", ConflictStore.kept(ConflictChoice.KEEP, ConflictChoice.KEEP))
                .param("rows", rows, Types.INTEGER)
                .param("limit", limit)
                .query((row, _) -> new FoundChange(read(row, kind), row.getBoolean("stands"), student(row)))
                .list();
    }

    List<ImportChange> cohorts(ImportId upload, Optional<Cursor> after, int limit) {
        return at(after, jdbc.sql(COHORTS), upload)
                .param("limit", limit + 1)
                .query((row, _) -> new ImportChange(
                        row.getInt("first_row"),
                        "",
                        "",
                        "",
                        Kind.COHORT_CREATED,
                        row.getString("name"),
                        "",
                        row.getString("students"),
                        Condition.ALWAYS))
                .list();
    }

    static Cursor placeOf(ImportChange change) {
        return Cursor.at(change.row(), change.item());
    }

    private static JdbcClient.StatementSpec at(
            Optional<Cursor> after, JdbcClient.StatementSpec statement, ImportId upload) {
        return statement
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("row", after.map(it -> it.value(0, Integer::parseInt)).orElse(0))
                .param("item", after.map(it -> it.text(1)).orElse(""));
    }

    private static @Nullable PersonId student(ResultSet row) throws SQLException {
        var student = row.getObject("student_id", UUID.class);
        return student == null ? null : new PersonId(student);
    }

    private static ImportChange read(ResultSet row, Kind kind) throws SQLException {
        return new ImportChange(
                row.getInt("row_number"),
                row.getString("number"),
                row.getString("given_name"),
                row.getString("family_name"),
                kind,
                row.getString("item"),
                row.getString("was"),
                row.getString("becomes"),
                Condition.valueOf(row.getString("condition")));
    }
}
