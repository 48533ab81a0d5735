package io.waymark.mentoring.history;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ShownDay;
import io.waymark.core.trail.ShownRecord;
import io.waymark.kit.disclosure.DisclosureLog;
import io.waymark.kit.disclosure.DisclosuresWanted;
import io.waymark.mentor.api.DisclosureClient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DisclosureController implements DisclosureClient {

    private final DisclosureLog log;
    private final TransactionOperations transaction;

    DisclosureController(DisclosureLog log, TransactionOperations transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<ShownRecord> list(
            @Nullable UUID student,
            @Nullable UUID reader,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String after,
            int limit) {
        return transaction.execute(_ -> log.list(new DisclosuresWanted(student, reader, from, until), after, limit));
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public Page<ShownDay> mine(@Nullable String after, int limit) {
        return transaction.execute(_ -> log.own(after, limit));
    }
}
