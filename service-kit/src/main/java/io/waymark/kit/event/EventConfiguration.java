package io.waymark.kit.event;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.kit.task.BackgroundTasks;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Outbox and inbox of a service. Features listen to the events with {@code @EventListener}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventProperties.class)
@Import(InboxController.class)
public class EventConfiguration {

    private static final Duration TURN = Duration.ofSeconds(1);

    @Bean
    Outbox outbox(EventProperties properties, BackgroundTasks tasks, JsonMapper json, Clock clock) {
        return new Outbox(properties, tasks, json, clock);
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, ApplicationEventPublisher listeners) {
        return new Inbox(jdbc, listeners);
    }

    @Bean
    NightlyWork purgeOfReceivedEvents(Purges purges, EventProperties properties) {
        return purges.of("inbox", "received_at < :before", properties.remembered());
    }

    @Bean
    Task<Delivery> deliverEvents(EventProperties properties, RestClient.Builder http) {
        var courier = new Courier(properties, http.requestFactory(thatGivesUp()).build());
        return Tasks.custom(Delivery.TASK)
                .onFailure(
                        (failed, operations) -> again(deliveryOf(failed), TURN).complete(failed, operations))
                .execute((delivery, _) -> deliver(courier, delivery.getData()));
    }

    /** A delivery that was not tried, since enough others are on their way or the subscriber is left alone, has not failed, nor has one that outran another. */
    static CompletionHandler<Delivery> deliver(Courier courier, Delivery delivery) {
        try {
            courier.deliver(delivery);
            return new OnCompleteRemove<>();
        } catch (BulkheadFullException | ToldTooEarlyException soonAgain) {
            return again(delivery, TURN);
        } catch (CallNotPermittedException leftAlone) {
            return again(delivery, Courier.LEFT_ALONE_FOR);
        }
    }

    private static CompletionHandler<Delivery> again(Delivery delivery, Duration atLeast) {
        return (done, operations) -> operations.reschedule(done, delivery.nextTry(done.getTimeDone(), atLeast));
    }

    private static Delivery deliveryOf(ExecutionComplete failed) {
        return (Delivery) failed.getExecution().taskInstance.getData();
    }

    /** A receiver that takes a call and says nothing would hold a worker for ever. */
    private static ClientHttpRequestFactory thatGivesUp() {
        var connections =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var requests = new JdkClientHttpRequestFactory(connections);
        requests.setReadTimeout(Duration.ofSeconds(30));
        return requests;
    }
}
