package io.waymark.mentoring.history;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ThingChange;
import io.waymark.kit.trail.ChangesWanted;
import io.waymark.kit.trail.TrailLog;
import io.waymark.mentor.api.HistoryClient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryController implements HistoryClient {

    private final TrailLog log;
    private final TransactionOperations transaction;

    HistoryController(TrailLog log, TransactionOperations transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<ThingChange> list(
            @Nullable UUID about,
            @Nullable UUID by,
            @Nullable String thing,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String after,
            int limit) {
        return transaction.execute(_ -> log.list(new ChangesWanted(about, by, thing, from, until), after, limit));
    }
}
