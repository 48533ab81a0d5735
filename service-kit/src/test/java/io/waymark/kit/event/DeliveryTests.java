package io.waymark.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoSettings;

@MockitoSettings
class DeliveryTests {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final Delivery delivery = delivery(NOW);
    private final ExecutionComplete done = mock();

    @Mock
    private Courier courier;

    @Mock
    private ExecutionOperations<Delivery> operations;

    private static Delivery delivery(Instant told) {
        var id = UuidCreator.getTimeOrderedEpoch(told);
        return new Delivery("evt_" + id, "deaf", "{}");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT5S, PT1S", "PT1M, PT6S", "PT10M, PT1M", "PT100M, PT10M", "P30D, PT10M"})
    void pausesForATenthOfTheTimeItHasBeenOnItsWay(Duration onItsWay, Duration pause) {
        var next = delivery(NOW.minus(onItsWay)).nextTry(NOW, Duration.ofSeconds(1));

        assertThat(next).isEqualTo(NOW.plus(pause));
    }

    static Stream<Arguments> waits() {
        return Stream.of(
                Arguments.of(BulkheadFullException.createBulkheadFullException(Bulkhead.ofDefaults("full")), 1),
                Arguments.of(new ToldTooEarlyException(), 1),
                Arguments.of(
                        CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("open")),
                        10));
    }

    @ParameterizedTest
    @MethodSource("waits")
    void waitsWithoutHavingFailedWhileItIsNotTried(RuntimeException notTried, int seconds) {
        given(done.getTimeDone()).willReturn(NOW);
        willThrow(notTried).given(courier).deliver(delivery);

        EventConfiguration.deliver(courier, delivery).complete(done, operations);

        verify(operations).reschedule(done, NOW.plusSeconds(seconds));
    }

    @Test
    void isForgottenOnceItArrived() {
        EventConfiguration.deliver(courier, delivery).complete(done, operations);

        verify(operations).stop();
    }
}
