package io.waymark.kit.event;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.waymark.kit.event.EventProperties.Subscriber;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * Carries deliveries to subscribers, signed as Standard Webhooks prescribe, a few at a time to each; one that keeps failing
 * is left alone for a while. Holds no database connection meanwhile.
 */
class Courier {

    static final Duration LEFT_ALONE_FOR = Duration.ofSeconds(10);

    private static final CircuitBreakerConfig LEFT_ALONE = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(LEFT_ALONE_FOR)
            .permittedNumberOfCallsInHalfOpenState(2)
            .ignoreException(ToldTooEarlyException.class::isInstance)
            .build();

    /** How long a delivery waits for others to the same subscriber before its worker turns to another. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final EventProperties properties;
    private final RestClient http;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Courier(EventProperties properties, RestClient http) {
        this.properties = properties;
        this.http = http;
    }

    /**
     * Delivers now or throws.
     *
     * @throws ToldTooEarlyException if the subscriber has yet to hear of what the event is about
     * @throws io.github.resilience4j.bulkhead.BulkheadFullException if enough are on their way to this subscriber
     * @throws io.github.resilience4j.circuitbreaker.CallNotPermittedException if this subscriber is left alone
     */
    void deliver(Delivery delivery) {
        var line = lines.computeIfAbsent(delivery.subscriber(), name -> Line.to(name, properties.subscriber(name)));
        line.limit().executeRunnable(() -> line.breaker().executeRunnable(() -> send(line.subscriber(), delivery)));
    }

    private void send(Subscriber subscriber, Delivery delivery) {
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
                .onStatus(HttpStatus.TOO_EARLY::isSameCodeAs, (_, _) -> {
                    throw new ToldTooEarlyException();
                })
                .toBodilessEntity();
    }

    private static String sign(String secret, Delivery delivery, long signedAt) {
        try {
            return new Webhook(secret).sign(delivery.eventId(), signedAt, delivery.body());
        } catch (WebhookSigningException | EmptyWebhookSecretException broken) {
            throw new IllegalStateException("An event could not be signed.", broken);
        }
    }

    /** The way to one subscriber. */
    private record Line(Subscriber subscriber, Bulkhead limit, CircuitBreaker breaker) {

        static Line to(String name, Subscriber subscriber) {
            var atATime = BulkheadConfig.custom()
                    .maxConcurrentCalls(subscriber.atATime())
                    .maxWaitDuration(MOMENT)
                    .build();
            return new Line(subscriber, Bulkhead.of(name, atATime), CircuitBreaker.of(name, LEFT_ALONE));
        }
    }
}
