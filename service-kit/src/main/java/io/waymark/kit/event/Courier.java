package io.waymark.kit.event;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Carries one event to one subscriber, signed as Standard Webhooks prescribe. Holds no database connection meanwhile. */
class Courier {

    private final EventProperties properties;
    private final RestClient http;

    Courier(EventProperties properties, RestClient http) {
        this.properties = properties;
        this.http = http;
    }

    void deliver(Delivery delivery) {
        var subscriber = properties.subscribers().get(delivery.subscriber());
        if (subscriber == null) {
            throw new IllegalStateException("There is no subscriber named " + delivery.subscriber());
        }
        // The signature's own time, checked against the receiver's wall clock: never the domain's.
        var signedAt = Clock.systemUTC().instant().getEpochSecond();
        http.post()
                .uri(subscriber.url())
                .contentType(MediaType.APPLICATION_JSON)
                .header("webhook-id", delivery.eventId())
                .header("webhook-timestamp", Long.toString(signedAt))
                .header("webhook-signature", sign(subscriber.secret(), delivery, signedAt))
                .body(delivery.body())
                .retrieve()
                .toBodilessEntity();
    }

    private static String sign(String secret, Delivery delivery, long signedAt) {
        try {
            return new Webhook(secret).sign(delivery.eventId(), signedAt, delivery.body());
        } catch (WebhookSigningException | EmptyWebhookSecretException broken) {
            throw new IllegalStateException("An event could not be signed.", broken);
        }
    }
}
