package io.waymark.stack.demo;

import io.waymark.kit.input.ClientConversions;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.platform.Stack;
import io.waymark.web.token.TokenMint;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.JsonNode;

/** The services' APIs, called as one person, or as whoever operates the platform. */
final class Api {

    private static final ClientHttpRequestFactory CONNECTIONS = new JdkClientHttpRequestFactory();

    private static final Set<TokenAudience> BOTH = Set.of(TokenAudience.ADVISING, TokenAudience.MENTORING);

    private final Stack stack;
    private final Supplier<String> token;
    private final Map<Class<?>, Object> clients = new ConcurrentHashMap<>();

    private Api(Stack stack, Supplier<String> token) {
        this.stack = stack;
        this.token = token;
    }

    static Api as(Stack stack, Caller caller) {
        var tokens = stack.web().getBean(TokenMint.class);
        return new Api(stack, () -> tokens.mintFor(caller, BOTH));
    }

    static Api asOperator(Stack stack) {
        return new Api(stack, () -> operatorToken(stack));
    }

    <T> T advising(Class<T> contract) {
        return client(contract, stack.advisingUrl());
    }

    <T> T mentoring(Class<T> contract) {
        return client(contract, stack.mentoringUrl());
    }

    private <T> T client(Class<T> contract, String address) {
        return contract.cast(clients.computeIfAbsent(contract, it -> make(it, address)));
    }

    private Object make(Class<?> contract, String address) {
        var http = RestClient.builder()
                .requestFactory(CONNECTIONS)
                .baseUrl(address)
                .requestInitializer(request -> request.getHeaders().setBearerAuth(token.get()))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .conversionService(ClientConversions.iso())
                .build()
                .createClient(contract);
    }

    private static String operatorToken(Stack stack) {
        var answer = RestClient.builder()
                .requestFactory(CONNECTIONS)
                .build()
                .post()
                .uri(stack.webUrl() + "/oauth2/token")
                .headers(headers -> headers.setBasicAuth("operator", stack.operatorSecret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .body(JsonNode.class);
        if (answer == null) {
            throw new IllegalStateException("The token endpoint said nothing.");
        }
        return answer.get("access_token").asString();
    }
}
