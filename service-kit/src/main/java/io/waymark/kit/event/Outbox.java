package io.waymark.kit.event;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.Priority;
import io.waymark.core.event.IntegrationEvent;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells other services a fact, in the transaction that makes it true; it is delivered after the commit, until heard.
 * Deliveries come after all other work, so that the news of a large roster holds nobody up.
 */
public class Outbox {

    private final EventProperties properties;
    private final BackgroundTasks tasks;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(EventProperties properties, BackgroundTasks tasks, JsonMapper json, Clock clock) {
        this.properties = properties;
        this.tasks = tasks;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(IntegrationEvent event) {
        var type = EventTypes.nameOf(event.getClass());
        var id = "evt_" + UuidCreator.getTimeOrderedEpoch();
        var body = json.writeValueAsString(new Envelope(type, clock.instant(), json.valueToTree(event)));
        properties.subscribers().forEach((name, subscriber) -> {
            if (subscriber.types().contains(type)) {
                tasks.start(Delivery.TASK
                        .instance(id + "/" + name)
                        .data(new Delivery(id, name, body))
                        .priority(Priority.LOW)
                        .build());
            }
        });
    }
}
