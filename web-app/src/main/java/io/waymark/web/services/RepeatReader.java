package io.waymark.web.services;

import io.waymark.kit.idempotency.IdempotencyKeys;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResponseErrorHandler;

/** Knows the answer of a service that has nothing to do any more. */
class RepeatReader implements ResponseErrorHandler {

    @Override
    public boolean hasError(ClientHttpResponse response) {
        return response.getHeaders().containsHeader(IdempotencyKeys.REPLAYED);
    }

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response) {
        throw new AlreadyDoneException(url.getPath());
    }
}
