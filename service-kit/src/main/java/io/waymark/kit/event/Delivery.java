package io.waymark.kit.event;

import com.github.f4b6a3.uuid.util.UuidUtil;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An event, or several, on their way to one subscriber. */
record Delivery(String eventId, String subscriber, String body) {

    static final TaskDescriptor<Delivery> TASK = TaskDescriptor.of("deliver-event", Delivery.class);

    private static final int PREFIX = "evt_".length();
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int PARTS_OF_THE_WAY = 10;

    /**
     * Pauses for a tenth of the time that it has been on its way: whoever was down for ten minutes has heard everything within
     * one, and whoever is down for days is not asked all the time.
     */
    Instant nextTry(Instant now, Duration least) {
        var tenth = Duration.between(told(), now).dividedBy(PARTS_OF_THE_WAY);
        var pause = tenth.compareTo(least) < 0 ? least : tenth;
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private Instant told() {
        return UuidUtil.getInstant(UUID.fromString(eventId.substring(PREFIX)));
    }
}
