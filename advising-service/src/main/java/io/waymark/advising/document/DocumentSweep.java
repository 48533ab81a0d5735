package io.waymark.advising.document;

import io.waymark.kit.night.NightlyWork;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Throws away what nothing refers to: files whose upload was cut off by a crash, and those that could not be removed. */
@Component
class DocumentSweep implements NightlyWork {

    private static final int STRETCH = 1_000;

    private final DocumentRows rows;
    private final DocumentStore store;
    private final DocumentProperties properties;
    private final Clock clock;

    DocumentSweep(DocumentRows rows, DocumentStore store, DocumentProperties properties, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void run() {
        rows.discardIncoming(clock.instant().minus(properties.unclaimed()));
        for (var some = rows.discarded(STRETCH); !some.isEmpty(); some = rows.discarded(STRETCH)) {
            some.forEach(store::remove);
            rows.forget(some);
        }
    }
}
