package io.waymark.mentoring.directory;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.event.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears what the directory's owner tells. */
@Component
class DirectoryListener {

    private final DirectoryNews news;

    DirectoryListener(DirectoryNews news) {
        this.news = news;
    }

    @EventListener
    void on(PersonChanged person) {
        news.keep(person);
    }

    /** Before the meetings are canceled, so that whoever books meanwhile either is seen then or refused. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PersonLeft person) {
        news.left(person);
    }
}
