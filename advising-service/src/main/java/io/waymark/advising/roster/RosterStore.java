package io.waymark.advising.roster;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rosters, their rows and their faults. */
@Component
class RosterStore {

    private static final String ROSTERS = """
            select r.*, u.called_name as uploader_given, u.family_name as uploader_family,
                   a.called_name as applier_given, a.family_name as applier_family
            from roster r
            left join person u on u.institution_id = r.institution_id and u.id = r.uploaded_by
            left join person a on a.institution_id = r.institution_id and a.id = r.applied_by
            where r.institution_id = :institution
            """;

    /** A stretch of rows, and what file and directory know about each. */
    private static final String ROWS = """
            with stretch as materialized (
                select * from roster_row
                where institution_id = :institution and roster_id = :roster and row_number > :after
                order by row_number limit :limit
            ), advisor as (
                %s
            )
            select r.*, owner.number as email_owner, advisor.number is not null as advisor_known,
                case when r.roadmap <> '' and j.roadmap_key <> r.roadmap then j.roadmap_key end as other_roadmap,
                %s as result
            from stretch r
            left join person owner on owner.institution_id = r.institution_id and owner.email_key = r.email_key
                and owner.number <> r.number
            left join advisor on advisor.number = r.advisor_number
            %s
            order by r.row_number
            """.formatted(RosterMerge.ADVISORS, RosterMerge.RESULT, RosterMerge.PRESENT);

    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RosterId roster, String name, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into roster (institution_id, id, name, state, bytes, row_count, uploaded_by, uploaded_at)
                        values (?, ?, ?, 'CHECKING', 0, 0, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .param(name)
                .param(by.value())
                .param(Timestamp.from(at))
                .update();
    }

    void received(RosterId roster, long bytes, int rows) {
        update(roster, "bytes = " + bytes + ", row_count = " + rows);
    }

    List<RosterView> list(Optional<Cursor> after, int limit) {
        var statement = jdbc.sql(
                        ROSTERS + (after.isEmpty() ? "" : "and r.id < :id ") + "order by r.id desc limit :limit")
                .param("institution", CurrentInstitution.get().value())
                .param("limit", limit + 1);
        after.ifPresent(place -> statement.param("id", place.value(0, UUID::fromString)));
        return statement.query((row, _) -> read(row)).list();
    }

    RosterView find(RosterId roster) {
        return jdbc.sql(ROSTERS + "and r.id = :id")
                .param("institution", CurrentInstitution.get().value())
                .param("id", roster.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("no-such-roster", "There is no such roster."));
    }

    /** As {@link #find}, and nobody else moves it on until the transaction ends. */
    RosterView lock(RosterId roster) {
        jdbc.sql("select 1 from roster where institution_id = ? and id = ? for update")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .query((row, _) -> row.getInt(1))
                .list();
        return find(roster);
    }

    List<StagedRow> rows(RosterId roster, int afterRow, int limit, Instant now) {
        return jdbc.sql(ROWS)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("after", afterRow)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, _) -> staged(row))
                .list();
    }

    /** The row number of the last row that was checked. */
    int lastChecked(RosterView roster) {
        return roster.checked() == 0
                ? 0
                : jdbc.sql("""
                        select row_number from roster_row where institution_id = ? and roster_id = ?
                        order by row_number offset ? limit 1
                        """)
                        .param(CurrentInstitution.get().value())
                        .param(roster.id())
                        .param(roster.checked() - 1)
                        .query((row, _) -> row.getInt(1))
                        .single();
    }

    void checked(RosterId roster, List<StagedRow> rows, List<RosterFault> faults) {
        add(roster, faults);
        rememberWhoseNumbers(roster, rows);
        update(
                roster,
                "checked = checked + %d, created = created + %d, changed = changed + %d, unchanged = unchanged + %d"
                        .formatted(
                                rows.size(), count(rows, "CREATED"), count(rows, "CHANGED"), count(rows, "UNCHANGED")));
    }

    /** The merge must find the same people by their numbers. */
    private void rememberWhoseNumbers(RosterId roster, List<StagedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update roster_row r set person_id = p.id from person p
                        where r.institution_id = :institution and r.roster_id = :roster
                          and r.row_number between :first and :last
                          and p.institution_id = r.institution_id and p.number = r.number
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("first", rows.getFirst().row())
                .param("last", rows.getLast().row())
                .update();
    }

    private static long count(List<StagedRow> rows, String outcome) {
        return rows.stream().filter(it -> it.outcome().equals(outcome)).count();
    }

    void add(RosterId roster, List<RosterFault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into roster_fault (
                            institution_id, roster_id, row_number, place, column_name, value, code, problem, remedy)
                        select :institution, :roster, row_number,
                               coalesce((select max(f.place) from roster_fault f where f.institution_id = :institution
                                   and f.roster_id = :roster and f.row_number = fault.row_number), 0)
                                   + row_number() over (partition by row_number order by ordinal),
                               column_name, value, code, problem, remedy
                        from unnest(:rows, :columns, :values, :codes, :problems, :remedies) with ordinality
                            as fault (row_number, column_name, value, code, problem, remedy, ordinal)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("rows", faults.stream().map(RosterFault::row).toArray(Integer[]::new))
                .param("columns", texts(faults, RosterFault::column))
                .param("values", texts(faults, RosterFault::value))
                .param("codes", texts(faults, RosterFault::code))
                .param("problems", texts(faults, RosterFault::problem))
                .param("remedies", texts(faults, RosterFault::remedy))
                .update();
        update(roster, "faults = faults + " + faults.size());
    }

    private static String[] texts(List<RosterFault> faults, Function<RosterFault, String> part) {
        return faults.stream().map(part).toArray(String[]::new);
    }

    void finishCheck(RosterId roster, Instant at) {
        jdbc.sql("""
                        update roster set state = 'CHECKED', checked_at = :at, missing = (
                            select count(*) from person p
                            where p.institution_id = :institution and p.active and 'STUDENT' = any (p.roles)
                              and not exists (select from roster_row r where r.institution_id = p.institution_id
                                  and r.roster_id = :id and r.number = p.number))
                        where institution_id = :institution and id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", CurrentInstitution.get().value())
                .param("id", roster.value())
                .update();
    }

    void beginApplying(RosterId roster, PersonId by) {
        update(roster, "state = 'APPLYING', applied_by = '" + by + "'");
        countAnew(roster);
    }

    /** What is applied is counted from none again, also when an attempt was cut off. */
    void countAnew(RosterId roster) {
        update(roster, "created = 0, changed = 0, unchanged = 0", "APPLYING");
    }

    /**
     * As {@link #find}, and nobody else applies it until the transaction ends. The roster itself stays free for
     * {@link #applied(RosterId, RosterMerge.Stretch)}.
     */
    RosterView lockForApplying(RosterId roster) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) locked")
                .param("apply-roster " + roster)
                .query((row, _) -> row.getInt(1))
                .single();
        return find(roster);
    }

    /** In a transaction of its own, so that it is seen before all is applied. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void applied(RosterId roster, RosterMerge.Stretch stretch) {
        update(
                roster,
                "created = created + %d, changed = changed + %d, unchanged = unchanged + %d"
                        .formatted(stretch.created(), stretch.changed(), stretch.unchanged()),
                "APPLYING");
    }

    void applied(RosterId roster, Instant at) {
        jdbc.sql("""
                        update roster r set state = 'APPLIED', applied_at = :at,
                            created = n.created, changed = n.changed, unchanged = n.unchanged
                        from (select count(*) filter (where outcome = 'CREATED') as created,
                                     count(*) filter (where outcome = 'CHANGED') as changed,
                                     count(*) filter (where outcome = 'UNCHANGED') as unchanged
                              from roster_row where institution_id = :institution and roster_id = :id) n
                        where r.institution_id = :institution and r.id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", CurrentInstitution.get().value())
                .param("id", roster.value())
                .update();
    }

    void stop(RosterId roster) {
        update(roster, "state = 'STOPPED'");
    }

    /** Stops what was uploaded before a time and never applied: it says too little about the directory of today. */
    @Transactional
    public void stopThoseBefore(Instant time) {
        jdbc.sql("""
                        update roster set state = 'STOPPED'
                        where institution_id = ? and state = 'CHECKED' and uploaded_at < ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(Timestamp.from(time))
                .update();
    }

    void fail(RosterId roster, String failure) {
        jdbc.sql("""
                        update roster set state = 'FAILED', failure = ?, created = 0, changed = 0, unchanged = 0
                        where institution_id = ? and id = ? and state = 'APPLYING'
                        """)
                .param(failure)
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }

    /** The next people to tell the other services about; remembers how far that has come. */
    List<PersonId> nextToTell(RosterId roster, int limit) {
        var rows = jdbc.sql("""
                        select r.row_number, r.person_id from roster_row r
                        where r.institution_id = :institution and r.roster_id = :roster and r.tell
                          and r.row_number > (select told from roster where institution_id = :institution and id = :roster)
                        order by r.row_number limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("limit", limit)
                .query((row, _) -> Map.entry(row.getInt(1), new PersonId(row.getObject(2, UUID.class))))
                .list();
        if (!rows.isEmpty()) {
            update(roster, "told = " + rows.getLast().getKey());
        }
        return rows.stream().map(Map.Entry::getValue).toList();
    }

    /** A fault and where it stands in the list. */
    record PlacedFault(RosterFault fault, int place) {

        Cursor cursor() {
            return Cursor.at(fault.row(), place);
        }
    }

    List<PlacedFault> placed(RosterId roster, Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select * from roster_fault
                        where institution_id = :institution and roster_id = :roster and (row_number, place) > (:row, :place)
                        order by row_number, place limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("roster", roster.value())
                .param("row", after.map(it -> it.value(0, Integer::parseInt)).orElse(-1))
                .param("place", after.map(it -> it.value(1, Integer::parseInt)).orElse(-1))
                .param("limit", limit)
                .query((row, _) -> new PlacedFault(
                        new RosterFault(
                                row.getInt("row_number"),
                                row.getString("column_name"),
                                row.getString("value"),
                                row.getString("code"),
                                row.getString("problem"),
                                row.getString("remedy")),
                        row.getInt("place")))
                .list();
    }

    private void update(RosterId roster, String change) {
        jdbc.sql("update roster set " + change + " where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .update();
    }

    private void update(RosterId roster, String change, String state) {
        jdbc.sql("update roster set " + change + " where institution_id = ? and id = ? and state = ?")
                .param(CurrentInstitution.get().value())
                .param(roster.value())
                .param(state)
                .update();
    }

    private static StagedRow staged(ResultSet row) throws SQLException {
        var values = new java.util.EnumMap<RosterColumn, String>(RosterColumn.class);
        for (var column : RosterColumn.values()) {
            values.put(column, row.getString(column.header()));
        }
        return new StagedRow(
                row.getInt("row_number"),
                values,
                row.getInt("surplus"),
                row.getObject("same_number", Integer.class),
                row.getObject("same_email", Integer.class),
                row.getString("email_owner"),
                row.getBoolean("advisor_known"),
                row.getString("other_roadmap"),
                row.getString("result"));
    }

    private static RosterView read(ResultSet row) throws SQLException {
        return new RosterView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                RosterState.valueOf(row.getString("state")),
                row.getLong("bytes"),
                row.getInt("row_count"),
                row.getInt("checked"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("faults"),
                row.getInt("missing"),
                Objects.requireNonNull(brief(row, "uploaded_by", "uploader")),
                row.getTimestamp("uploaded_at").toInstant(),
                instant(row, "checked_at"),
                brief(row, "applied_by", "applier"),
                instant(row, "applied_at"),
                row.getString("failure"));
    }

    private static @Nullable PersonBrief brief(ResultSet row, String id, String prefix) throws SQLException {
        var person = row.getObject(id, UUID.class);
        return person == null
                ? null
                : new PersonBrief(person, row.getString(prefix + "_given"), row.getString(prefix + "_family"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
