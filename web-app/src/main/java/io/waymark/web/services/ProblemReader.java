package io.waymark.web.services;

import io.waymark.kit.problem.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns a service's problem details into a {@link RefusedException}, and its failure into a {@link ResourceAccessException}. */
class ProblemReader implements RestClient.ResponseSpec.ErrorHandler {

    private static final TypeReference<HashMap<String, Object>> PROBLEM = new TypeReference<>() {};

    private final JsonMapper json;

    ProblemReader(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().is5xxServerError()) {
            throw new ResourceAccessException(request.getURI().getPath() + " answered " + response.getStatusCode());
        }
        var problem = read(response);
        var type = String.valueOf(problem.getOrDefault("type", ""));
        throw new RefusedException(
                response.getStatusCode(),
                type.startsWith(Problems.TYPE_PREFIX) ? type.substring(Problems.TYPE_PREFIX.length()) : "refused",
                String.valueOf(problem.getOrDefault("detail", "")),
                problem);
    }

    private Map<String, Object> read(ClientHttpResponse response) throws IOException {
        try {
            return json.readValue(response.getBody().readAllBytes(), PROBLEM);
        } catch (JacksonException notAProblem) {
            return Map.of();
        }
    }
}
