package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of imports, with what file and directory know about each. */
@Component
class ImportRows {

    /** An address belongs to whoever has it when the whole file has been applied. */
    private static final String ROWS =
            """
            with stretch as materialized (
                select * from import_row
                where institution_id = :institution and import_id = :import and row_number > :after
                order by row_number limit :limit
            )
            select r.*,
                (select jsonb_object_agg(f.key, f.value) from person_attribute f
                 where f.institution_id = p.institution_id and f.person_id = p.id) as attributes_on_file,
                case when exists (select from import_row g where g.institution_id = :institution
                         and g.import_id = :import and g.number = owner.number and g.email_key <> r.email_key)
                     then null else owner.number end as email_owner,
                case when r.roadmap <> '' and j.roadmap_key <> r.roadmap then j.roadmap_key end as other_roadmap,
                (k.inactive or 'advisor_number' = any (k.columns) or v.number = r.advisor_number) as advisor_stays,
                p.id as known_person, m.student_id is not null as cohort_member, %s as result, %s as will_change
            from stretch r
            left join person owner on owner.institution_id = r.institution_id and owner.email_key = r.email_key
                and owner.number <> r.number
            %s
            order by r.row_number
            """.formatted(ImportOutcomes.RESULT, ChangeKinds.ALL_OF_A_ROW, ImportOutcomes.PRESENT);

    private final JdbcClient jdbc;
    private final StagedRows rows;

    ImportRows(JdbcClient jdbc, StagedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<StagedRow> after(ImportId upload, int row, int limit, Instant now) {
        return jdbc.sql(ROWS)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("after", row)
                .param("now", Timestamp.from(now))
                .param("kept", ConflictStore.kept(ConflictChoice.KEEP, ConflictChoice.KEEP))
                .param("limit", limit)
                .query((found, _) -> rows.read(found))
                .list();
    }

    /** The row number of the last row that was checked. */
    int lastChecked(ImportView upload) {
        return upload.checked() == 0
                ? 0
                : jdbc.sql("""
                        select row_number from import_row where institution_id = ? and import_id = ?
                        order by row_number offset ? limit 1
                        """)
                        .param(CurrentInstitution.get().value())
                        .param(upload.id())
                        .param(upload.checked() - 1)
                        .query((row, _) -> row.getInt(1))
                        .single();
    }

    /** The merge must find the same people by their numbers, and as the check saw them; and the page tells what will change. */
    void remember(ImportId upload, List<StagedRow> stretch, Instant now) {
        var rows = stretch.stream().filter(it -> !it.asStaged()).toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update import_row r
                        set person_id = coalesce(n.person_id, r.person_id), seen = n.seen, changes = n.changes
                        from (select checked.*, p.id as person_id, case when p.id is not null then %s end as seen
                              from unnest(:rows, :numbers, :changes) as checked (row_number, number, changes)
                              left join person p on p.institution_id = :institution and p.number = checked.number) n
                        where r.institution_id = :institution and r.import_id = :import
                          and r.row_number between :first and :last and r.row_number = n.row_number
                        """.formatted(UnseenChanges.SEEN))
                .param("now", Timestamp.from(now))
                .param("rows", rows.stream().map(StagedRow::row).toArray(Integer[]::new))
                .param(
                        "numbers",
                        rows.stream()
                                .map(it -> it.values().getOrDefault(ImportColumn.NUMBER, ""))
                                .toArray(String[]::new))
                .param("changes", rows.stream().map(StagedRow::changes).toArray(Integer[]::new))
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("first", rows.getFirst().row())
                .param("last", rows.getLast().row())
                .update();
    }
}
