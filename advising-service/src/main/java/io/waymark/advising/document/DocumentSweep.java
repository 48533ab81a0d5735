package io.waymark.advising.document;

import io.waymark.kit.night.NightlyWork;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Throws away what nothing refers to: files whose upload was cut off by a crash, and those that could not be removed. */
@Component
class DocumentSweep implements NightlyWork {

    private static final int STRETCH = 1_000;

    private final DiscardedDocuments discarded;
    private final DocumentStore store;
    private final DocumentProperties properties;
    private final Clock clock;

    DocumentSweep(DiscardedDocuments discarded, DocumentStore store, DocumentProperties properties, Clock clock) {
        this.discarded = discarded;
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void run() {
        var now = clock.instant();
        discarded.discardIncoming(now.minus(properties.unclaimed()), now);
        for (var some = discarded.next(STRETCH); !some.isEmpty(); some = discarded.next(STRETCH)) {
            some.forEach(store::remove);
            discarded.forget(some);
        }
    }
}
