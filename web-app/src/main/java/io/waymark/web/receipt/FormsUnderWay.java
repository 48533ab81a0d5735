package io.waymark.web.receipt;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.Caller;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The forms that this instance is working on. A second click waits for the first. At another instance it does not, and there the
 * services find by its key that it is a repeat.
 */
@Component
class FormsUnderWay {

    /** As long as a service is waited for, and some more. */
    private static final long LONGEST_SECONDS = 65;

    private final Map<Attempt, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();

    private record Attempt(PersonId person, SentForm form) {}

    void begin(SentForm form, Caller sender) {
        var attempt = new Attempt(sender.person(), form);
        var mine = new CompletableFuture<Boolean>();
        for (var other = underWay.putIfAbsent(attempt, mine);
                other != null;
                other = underWay.putIfAbsent(attempt, mine)) {
            if (!other.completeOnTimeout(false, LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join()) {
                underWay.remove(attempt, other);
            }
        }
    }

    void end(SentForm form, Caller sender) {
        var mine = underWay.remove(new Attempt(sender.person(), form));
        if (mine != null) {
            mine.complete(true);
        }
    }
}
