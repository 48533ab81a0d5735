package io.waymark.kit.event;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.event.IntegrationEvent;
import io.waymark.kit.event.EventBatch.Member;
import io.waymark.kit.event.EventProperties.Subscriber;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells other services a fact, in the transaction that makes it true; it is delivered after the commit, until heard. What
 * is told in batches comes after what is told by itself, so that the news of a large import holds nobody up.
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
        tell(List.of(event), properties.subscribers(), Priority.MEDIUM);
    }

    /** Tells a few facts that became true together, in one delivery, as soon as each by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishTogether(Collection<? extends IntegrationEvent> events) {
        tell(events, properties.subscribers(), Priority.MEDIUM);
    }

    /** Tells many facts of one college in as few deliveries as each subscriber takes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<? extends IntegrationEvent> events) {
        tell(events, properties.subscribers(), Priority.LOW);
    }

    /** Tells one subscriber alone what others have heard before. */
    void retell(Collection<? extends IntegrationEvent> events, String subscriber) {
        tell(events, Map.of(subscriber, properties.subscriber(subscriber)), Priority.LOW);
    }

    private void tell(
            Collection<? extends IntegrationEvent> events, Map<String, Subscriber> subscribers, int priority) {
        var members = events.stream().map(this::member).toList();
        var deliveries = new ArrayList<TaskInstance<?>>();
        subscribers.forEach((name, subscriber) -> {
            var wanted = members.stream()
                    .filter(member -> subscriber.types().contains(member.type()))
                    .toList();
            for (var from = 0; from < wanted.size(); from += subscriber.batch()) {
                var batch = wanted.subList(from, Math.min(from + subscriber.batch(), wanted.size()));
                deliveries.add(delivery(name, batch, priority));
            }
        });
        tasks.startAll(deliveries);
    }

    private Member member(IntegrationEvent event) {
        return new Member(id("evt_"), EventTypes.nameOf(event.getClass()), json.valueToTree(event));
    }

    private TaskInstance<Delivery> delivery(String subscriber, List<Member> batch, int priority) {
        var single = batch.size() == 1;
        var first = batch.getFirst();
        var id = single ? first.id() : id("bat_");
        var body = json.writeValueAsString(
                single
                        ? new Envelope(first.type(), clock.instant(), first.data())
                        : EventBatch.of(clock.instant(), List.copyOf(batch)));
        return Delivery.TASK
                .instance(id + "/" + subscriber)
                .data(new Delivery(id, subscriber, body))
                .priority(priority)
                .build();
    }

    private static String id(String prefix) {
        return prefix + UuidCreator.getTimeOrderedEpoch();
    }
}
