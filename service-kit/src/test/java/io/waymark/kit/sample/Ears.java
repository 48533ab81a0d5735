package io.waymark.kit.sample;

import io.waymark.core.event.SessionCompleted;
import io.waymark.core.refusal.NotFoundException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/** Listens to the events the sample receives, or pretends that it cannot. */
@TestConfiguration(proxyBeanMethods = false)
class Ears {

    private final List<SessionCompleted> heard = new CopyOnWriteArrayList<>();
    private final List<SessionCompleted> missed = new CopyOnWriteArrayList<>();
    private volatile boolean deaf;
    private volatile @Nullable SessionCompleted refused;
    private volatile @Nullable SessionCompleted unknown;

    @EventListener
    void on(SessionCompleted event) {
        if (event.equals(unknown)) {
            throw new NotFoundException("no-such-college", "There is no such college here yet.");
        }
        if (deaf || event.equals(refused)) {
            missed.add(event);
            throw new IllegalStateException("deaf");
        }
        heard.add(event);
    }

    void refuse(@Nullable SessionCompleted event) {
        refused = event;
    }

    void knowNothingOf(@Nullable SessionCompleted event) {
        unknown = event;
    }

    void close() {
        deaf = true;
    }

    void open() {
        deaf = false;
    }

    boolean missed(SessionCompleted event) {
        return missed.contains(event);
    }

    long times(SessionCompleted event) {
        return heard.stream().filter(event::equals).count();
    }
}
