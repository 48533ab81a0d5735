package io.waymark.kit.event;

import io.waymark.core.event.IntegrationEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of our events on the wire: {@code SessionCompleted} travels as {@code session.completed}. */
final class EventTypes {

    private static final Map<String, Class<? extends IntegrationEvent>> BY_NAME = Arrays.stream(
                    IntegrationEvent.class.getPermittedSubclasses())
            .map(type -> type.<IntegrationEvent>asSubclass(IntegrationEvent.class))
            .collect(Collectors.toMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    static String nameOf(Class<? extends IntegrationEvent> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", ".").toLowerCase(Locale.ROOT);
    }

    static Optional<Class<? extends IntegrationEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
