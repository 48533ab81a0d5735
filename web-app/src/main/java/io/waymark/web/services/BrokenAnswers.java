package io.waymark.web.services;

import io.waymark.kit.outage.Pulse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/** An answer that breaks off while it is read is an outage, just as one that never begins, or one that nobody is at work on. */
final class BrokenAnswers extends HttpExchangeAdapterDecorator {

    private final Pulse pulse;

    BrokenAnswers(HttpExchangeAdapter client, Pulse pulse) {
        super(client);
        this.pulse = pulse;
    }

    @Override
    public void exchange(HttpRequestValues request) {
        asOutage(() -> {
            super.exchange(request);
            return null;
        });
    }

    @Override
    public HttpHeaders exchangeForHeaders(HttpRequestValues request) {
        return asOutage(() -> super.exchangeForHeaders(request));
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues request, ParameterizedTypeReference<T> body) {
        return asOutage(() -> super.exchangeForBody(request, body));
    }

    @Override
    public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues request) {
        return asOutage(() -> super.exchangeForBodilessEntity(request));
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues request, ParameterizedTypeReference<T> body) {
        return asOutage(() -> super.exchangeForEntity(request, body));
    }

    private <R extends @Nullable Object> R asOutage(Supplier<R> exchange) {
        try {
            return pulse.whileAlive(exchange);
        } catch (ResourceAccessException outage) {
            throw outage;
        } catch (RestClientException broken) {
            if (NestedExceptionUtils.getMostSpecificCause(broken) instanceof IOException cause) {
                throw new ResourceAccessException("The answer broke off", cause);
            }
            throw broken;
        }
    }
}
