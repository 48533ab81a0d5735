package io.waymark.kit.event;

import io.waymark.core.event.IntegrationEvent;
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

    @Transactional
    void apply(String id, String type, IntegrationEvent event) {
        var isNew = jdbc.sql("""
                                insert into inbox (institution_id, event_id, type) values (?, ?, ?)
                                on conflict do nothing
                                """)
                        .param(event.institution().value())
                        .param(id)
                        .param(type)
                        .update()
                == 1;
        if (isNew) {
            listeners.publishEvent(event);
        }
    }
}
