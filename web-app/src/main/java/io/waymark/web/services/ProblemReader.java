package io.waymark.web.services;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns a service's problem details into a {@link RefusedException}, and its failure into a {@link ResourceAccessException}. */
class ProblemReader implements RestClient.ResponseSpec.ErrorHandler {

    private final JsonMapper json;

    ProblemReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().is5xxServerError()) {
            throw new ResourceAccessException(request.getURI().getPath() + " answered " + response.getStatusCode());
        }
        throw read(response)
                .refusal(response.getStatusCode(), response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
    }

    private Problem read(ClientHttpResponse response) throws IOException {
        try {
            return requireNonNullElse(json.readValue(response.getBody(), Problem.class), Problem.UNREADABLE);
        } catch (JacksonException notAProblem) {
            return Problem.UNREADABLE;
        }
    }
}
