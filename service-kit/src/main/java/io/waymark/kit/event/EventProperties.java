package io.waymark.kit.event;

import io.waymark.core.refusal.NotFoundException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told what, and with which secret events to this service are signed.
 *
 * @param secret signs what this service receives: {@code whsec_} and 24 to 64 bytes in Base64
 * @param subscribers by name
 * @param remembered how long an event that was received is known, should it come again
 */
@ConfigurationProperties("waymark.events")
record EventProperties(
        String secret,
        @DefaultValue Map<String, Subscriber> subscribers,
        @DefaultValue("P90D") Duration remembered) {

    /**
     * A receiver of events.
     *
     * @param types the events it wants, as named on the wire, e.g. {@code person.changed}
     * @param batch how many events it takes in one delivery; 1 for who only knows single ones
     * @param atATime how many deliveries are on their way to it from one instance
     */
    record Subscriber(
            URI url,
            String secret,
            Set<String> types,
            @DefaultValue("1") int batch,
            @DefaultValue("8") int atATime) {}

    Subscriber subscriber(String name) {
        var subscriber = subscribers.get(name);
        if (subscriber == null) {
            throw new NotFoundException("no-such-subscriber", "There is no subscriber named " + name + ".");
        }
        return subscriber;
    }
}
