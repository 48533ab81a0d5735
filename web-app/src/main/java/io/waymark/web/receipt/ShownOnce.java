package io.waymark.web.receipt;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What the page after a form says once because nothing keeps it, such as a link with a secret. A second click sees it too: at the
 * same instance and for a minute, in memory only.
 */
@Component
class ShownOnce {

    private static final Set<String> SECRET = Set.of("passwordLink");
    private static final Duration SECOND_CLICK = Duration.ofMinutes(1);

    private final Map<Sent, Remembered> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    ShownOnce(Clock clock) {
        this.clock = clock;
    }

    record Answer(String location, Map<String, Object> told) {}

    private record Remembered(Answer answer, Instant until) {}

    private record Sent(PersonId sender, SentForm form) {}

    static boolean isOne(String told) {
        return SECRET.contains(told);
    }

    Optional<Answer> find(SentForm form, Caller sender) {
        return Optional.ofNullable(answers.get(new Sent(sender.person(), form)))
                .filter(kept -> clock.instant().isBefore(kept.until()))
                .map(Remembered::answer);
    }

    void keep(String location, Map<String, ?> told, SentForm form, Caller sender) {
        var now = clock.instant();
        answers.values().removeIf(kept -> !now.isBefore(kept.until()));
        answers.put(
                new Sent(sender.person(), form),
                new Remembered(new Answer(location, Map.copyOf(told)), now.plus(SECOND_CLICK)));
    }
}
