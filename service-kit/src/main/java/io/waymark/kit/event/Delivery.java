package io.waymark.kit.event;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** An event on its way to one subscriber. */
record Delivery(String eventId, String subscriber, String body) {

    static final TaskDescriptor<Delivery> TASK = TaskDescriptor.of("deliver-event", Delivery.class);
}
