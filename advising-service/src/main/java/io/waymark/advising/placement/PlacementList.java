package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.advising.person.Advisees;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists placements in the order in which they were requested; what is past from its end. */
@Component
class PlacementList {

    private static final String LISTED = """
            from placement p
            where p.institution_id = :institution
              and case :phase
                  when 'WAITING' then p.standing = 'REQUESTED'
                  when 'CURRENT' then p.standing in ('ACCEPTED', 'AGREED') and p.last_day >= :today
                  else p.standing in ('DECLINED', 'CANCELED')
                      or p.standing in ('ACCEPTED', 'AGREED') and p.last_day < :today end
              and (:advisor::uuid is null or exists (
                  select from assignment a
                  where a.institution_id = p.institution_id and a.student_id = p.student_id and a.advisor_id = :advisor
                    and %s))
              and not exists (
                  select from unnest(cast(:beginnings as text[]), cast(:endings as text[])) as sought (beginning, ending)
                  where not exists (select from person_word w
                          where w.institution_id = p.institution_id and w.person_id = p.student_id
                            and w.word >= sought.beginning and w.word < sought.ending)
                      and not exists (select from site s, unnest(s.words) as word
                          where s.institution_id = p.institution_id and s.id = p.site_id
                            and word collate "C" >= sought.beginning and word collate "C" < sought.ending))
            """.formatted(Advisees.ADVISES_NOW);

    private final JdbcClient jdbc;
    private final Clock clock;

    PlacementList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Cursor place(Placement last) {
        return Cursor.at(last.requestedAt(), last.id());
    }

    List<Placement> list(PlacementFilter filter, LocalDate today, Optional<Cursor> after, int limit) {
        var backwards = filter.phase() == PlacementPhase.PAST;
        return narrowed(
                        "select p.* " + LISTED + """
                          and (:at::timestamptz is null or (p.requested_at, p.id) %1$s (:at::timestamptz, :id::uuid))
                        order by p.requested_at %2$s, p.id %2$s limit :limit
                        """.formatted(backwards ? "<" : ">", backwards ? "desc" : "asc"),
                        filter,
                        today)
                .param("at", after.map(it -> Timestamp.from(it.moment(0))).orElse(null))
                .param("id", after.map(it -> it.value(1, UUID::fromString)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> PlacementRows.placement(row))
                .list();
    }

    int count(PlacementFilter filter, LocalDate today) {
        return narrowed("select count(*) from (select 1 " + LISTED + " limit :most) counted", filter, today)
                .param("most", CountedPage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec narrowed(String statement, PlacementFilter filter, LocalDate today) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("phase", filter.phase().name())
                .param("today", Date.valueOf(today))
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "advisor",
                        filter.advisor() == null ? null : filter.advisor().value())
                .params(Sought.of(filter.words()).parameters());
    }
}
