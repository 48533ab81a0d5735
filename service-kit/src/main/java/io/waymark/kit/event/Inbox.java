package io.waymark.kit.event;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Applies an event once: remembering its id and what its listeners do commit together or not at all. */
class Inbox {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher listeners;

    Inbox(JdbcClient jdbc, ApplicationEventPublisher listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    /** Applies events of one college in the order they have, all or none. */
    @Transactional
    void apply(List<Received> events) {
        var unheard = new HashSet<>(jdbc.sql("""
                        insert into inbox (institution_id, event_id, type)
                        select ?, id, type from unnest(?, ?) as event (id, type)
                        on conflict do nothing
                        returning event_id
                        """)
                .param(CurrentInstitution.get().value())
                .param(events.stream().map(Received::id).toArray(String[]::new))
                .param(events.stream().map(Received::type).toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list());
        events.stream()
                .filter(received -> unheard.remove(received.id()))
                .forEach(received -> listeners.publishEvent(received.event()));
    }
}
