package io.waymark.mentoring.directory;

import io.waymark.core.event.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the directory's owner tells. */
@Component
class DirectoryListener {

    private final DirectoryCopy copy;

    DirectoryListener(DirectoryCopy copy) {
        this.copy = copy;
    }

    @EventListener
    void on(PersonChanged person) {
        copy.keep(person);
    }
}
