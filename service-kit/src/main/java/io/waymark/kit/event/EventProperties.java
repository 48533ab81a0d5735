package io.waymark.kit.event;

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
     */
    record Subscriber(URI url, String secret, Set<String> types) {}
}
