package io.waymark.kit.trail;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.ChangeKind;
import io.waymark.core.trail.ThingChange;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.PeopleNames;
import io.waymark.kit.time.DatabaseTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads who changed what in the service's schema; whoever does is shown something of the records it is about. */
@Transactional(propagation = Propagation.MANDATORY)
public class TrailLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentCaller caller;
    private final Disclosures disclosures;
    private final PeopleNames names;

    TrailLog(JdbcClient jdbc, JsonMapper json, CurrentCaller caller, Disclosures disclosures, PeopleNames names) {
        this.jdbc = jdbc;
        this.json = json;
        this.caller = caller;
        this.disclosures = disclosures;
        this.names = names;
    }

    /** The newest first. For admins. */
    public Page<ThingChange> list(ChangesWanted wanted, @Nullable String after, int limit) {
        var place = Cursor.read(after, 2);
        var statement = new StringBuilder("""
                select at, id, actor, about, entity, action, entity_key, changed from audit_entry
                where institution_id = :institution
                """);
        statement.append(wanted.about() == null ? "" : " and about = :about");
        statement.append(wanted.actor() == null ? "" : " and actor = :actor");
        statement.append(wanted.thing() == null ? "" : " and entity = :thing");
        statement.append(wanted.from() == null ? "" : " and at >= :from");
        statement.append(wanted.until() == null ? "" : " and at < :until");
        statement.append(place.isEmpty() ? "" : " and (at, id) < (:at, :id)");
        var rows = jdbc.sql(statement
                        .append(" order by at desc, id desc limit :limit")
                        .toString())
                .param("institution", caller.get().institution().value())
                .param("about", wanted.about())
                .param("actor", wanted.actor())
                .param("thing", wanted.thing())
                .param("from", DatabaseTime.of(wanted.from()))
                .param("until", DatabaseTime.of(wanted.until()))
                .param("at", DatabaseTime.of(place.map(it -> it.moment(0)).orElse(null)))
                .param("id", place.map(it -> it.value(1, Long::valueOf)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> entry(row))
                .list();
        var page = Page.of(rows, limit, it -> Cursor.at(it.at(), it.id()));
        var concerned = page.items().stream()
                .flatMap(it -> Stream.ofNullable(it.about()))
                .collect(Collectors.toSet());
        disclosures.recordOnceADay(
                names.students(concerned).stream().map(PersonId::new).toList(), "history", "admin");
        var called = names.of(page.items().stream().flatMap(TrailEntry::ids).collect(Collectors.toSet()));
        return page.map(it -> it.named(called));
    }

    private TrailEntry entry(ResultSet row) throws SQLException {
        var key = json.readTree(row.getString("entity_key"));
        return new TrailEntry(
                row.getTimestamp("at").toInstant(),
                row.getLong("id"),
                row.getObject("actor", UUID.class),
                row.getObject("about", UUID.class),
                row.getString("entity"),
                ChangeKind.valueOf(row.getString("action")),
                TrailEntry.idIn(key.isString() ? key.asString() : null),
                TrailFields.of(json.readTree(row.getString("changed"))));
    }
}
