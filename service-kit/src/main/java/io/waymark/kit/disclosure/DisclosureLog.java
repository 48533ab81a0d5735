package io.waymark.kit.disclosure;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ShownDay;
import io.waymark.core.trail.ShownRecord;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.PeopleNames;
import io.waymark.kit.time.DatabaseTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was shown whose record; whoever reads it of others is shown something of their records. */
@Transactional(propagation = Propagation.MANDATORY)
public class DisclosureLog {

    private static final String PART = "disclosures";

    /** What was read of these lists is told of whom is asked about, for else the newest would be that. */
    private static final String OF_THE_LISTS = " and what not in ('disclosures', 'history')";

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Disclosures disclosures;
    private final PeopleNames names;

    DisclosureLog(JdbcClient jdbc, CurrentCaller caller, Disclosures disclosures, PeopleNames names) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.disclosures = disclosures;
        this.names = names;
    }

    /** Everybody's, the newest first. For admins. */
    public Page<ShownRecord> list(DisclosuresWanted wanted, @Nullable String after, int limit) {
        var place = Cursor.read(after, 2);
        var statement = new StringBuilder("""
                select at, id, reader_id, student_id, what, why from disclosure where institution_id = :institution
                """);
        statement.append(wanted.student() == null && wanted.reader() == null ? OF_THE_LISTS : "");
        statement.append(wanted.student() == null ? "" : " and student_id = :student");
        statement.append(wanted.reader() == null ? "" : " and reader_id = :reader");
        statement.append(wanted.from() == null ? "" : " and at >= :from");
        statement.append(wanted.until() == null ? "" : " and at < :until");
        statement.append(place.isEmpty() ? "" : " and (at, id) < (:at, :id)");
        var rows = jdbc.sql(statement
                        .append(" order by at desc, id desc limit :limit")
                        .toString())
                .param("institution", caller.get().institution().value())
                .param("student", wanted.student())
                .param("reader", wanted.reader())
                .param("from", DatabaseTime.of(wanted.from()))
                .param("until", DatabaseTime.of(wanted.until()))
                .param("at", DatabaseTime.of(place.map(it -> it.moment(0)).orElse(null)))
                .param("id", place.map(it -> it.value(1, Long::valueOf)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> new DisclosureRow(
                        row.getTimestamp("at").toInstant(),
                        row.getLong("id"),
                        row.getObject("reader_id", UUID.class),
                        row.getObject("student_id", UUID.class),
                        row.getString("what"),
                        row.getString("why")))
                .list();
        var page = Page.of(rows, limit, it -> Cursor.at(it.at(), it.id()));
        var called = names.of(page.items().stream()
                .flatMap(it -> Stream.of(it.reader(), it.student()))
                .collect(Collectors.toSet()));
        disclosures.recordOnceADay(
                page.items().stream().map(it -> new PersonId(it.student())).collect(Collectors.toSet()), PART, "admin");
        return page.map(it -> new ShownRecord(
                it.at(),
                called.containsKey(it.reader())
                        ? new NamedPerson(it.reader(), Objects.requireNonNull(called.get(it.reader())))
                        : null,
                new NamedPerson(it.student(), called.getOrDefault(it.student(), "")),
                it.what(),
                it.why()));
    }

    /** The caller's own by the days of their zone, the newest first. */
    public Page<ShownDay> own(@Nullable String after, int limit) {
        var place = Cursor.read(after, 3);
        var me = caller.get();
        var rows = jdbc.sql("""
                select day, reader_id, why, parts, times from (
                    select cast(at at time zone :zone as date) as day, reader_id, why,
                           array_agg(distinct what order by what) as parts, count(*) as times
                    from disclosure
                    where institution_id = :institution and student_id = :student
                    group by 1, 2, 3) shown
                %s
                order by day desc, reader_id desc, why desc limit :limit
                """.formatted(place.isEmpty() ? "" : "where (day, reader_id, why) < (:day, :reader, :why)"))
                .param("zone", me.zone().getId())
                .param("institution", me.institution().value())
                .param("student", me.person().value())
                .param(
                        "day",
                        place.map(it -> LocalDate.ofInstant(it.moment(0), ZoneOffset.UTC))
                                .orElse(null))
                .param("reader", place.map(it -> it.value(1, UUID::fromString)).orElse(null))
                .param("why", place.map(it -> it.text(2)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> new DisclosureDay(
                        row.getObject("day", LocalDate.class),
                        row.getObject("reader_id", UUID.class),
                        row.getString("why"),
                        List.of((String[]) row.getArray("parts").getArray()),
                        row.getInt("times")))
                .list();
        var page = Page.of(
                rows, limit, it -> Cursor.at(it.day().atStartOfDay().toInstant(ZoneOffset.UTC), it.reader(), it.why()));
        var called = names.of(page.items().stream().map(DisclosureDay::reader).collect(Collectors.toSet()));
        return page.map(it -> new ShownDay(it.day(), called.get(it.reader()), it.why(), it.parts(), it.times()));
    }

    private record DisclosureRow(Instant at, long id, UUID reader, UUID student, String what, String why) {}

    private record DisclosureDay(LocalDate day, UUID reader, String why, List<String> parts, int times) {}
}
