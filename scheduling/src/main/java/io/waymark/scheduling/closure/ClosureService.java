package io.waymark.scheduling.closure;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class ClosureService implements Closures {

    private final JdbcClient jdbc;

    ClosureService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Closure> all() {
        return jdbc.sql("""
                        select %s from scheduling.closure where institution_id = :institution
                        order by first_day, last_day, id
                        """.formatted(ClosureRow.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .query((row, _) -> ClosureRow.read(row))
                .list();
    }

    @Override
    public Closure add(Closure closure) {
        return write(closure, """
                insert into scheduling.closure (institution_id, id, name, zone, first_day, last_day, closes_at, opens_at, version)
                values (:institution, :id, :name, :zone, :first, :last, :closes::time, :opens::time, 0)
                returning %s
                """);
    }

    @Override
    public Closure replace(Closure closure, Revision read) {
        read.requireCurrent(lock(closure.id()));
        return write(closure, """
                update scheduling.closure set name = :name, zone = :zone, first_day = :first, last_day = :last,
                    closes_at = :closes::time, opens_at = :opens::time, version = version + 1
                where institution_id = :institution and id = :id
                returning %s
                """);
    }

    @Override
    public void remove(UUID id, Revision read) {
        read.requireCurrent(lock(id));
        jdbc.sql("delete from scheduling.closure where institution_id = :institution and id = :id")
                .param("institution", CurrentInstitution.get().value())
                .param("id", id)
                .update();
    }

    private int lock(UUID id) {
        return jdbc.sql("""
                        select version from scheduling.closure where institution_id = :institution and id = :id for update
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("no-such-closure", "There is no such closure."));
    }

    private Closure write(Closure closure, String statement) {
        var hours = closure.hours();
        return jdbc.sql(statement.formatted(ClosureRow.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .param("id", closure.id())
                .param("name", closure.name())
                .param("zone", closure.zone().getId())
                .param("first", closure.firstDay())
                .param("last", closure.lastDay())
                .param("closes", hours == null ? null : hours.opensAt().toString())
                .param("opens", hours == null ? null : hours.closesAt().toString())
                .query((row, _) -> ClosureRow.read(row))
                .single();
    }
}
