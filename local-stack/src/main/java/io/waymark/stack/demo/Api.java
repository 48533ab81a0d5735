package io.waymark.stack.demo;

import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.platform.Stack;
import io.waymark.web.token.TokenMint;
import org.springframework.http.HttpHeaders;
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

    private final Stack stack;
    private final String token;

    private Api(Stack stack, String token) {
        this.stack = stack;
        this.token = token;
    }

    static Api as(Stack stack, Caller caller) {
        return new Api(stack, stack.web().getBean(TokenMint.class).mintFor(caller));
    }

    static Api asOperator(Stack stack) {
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
        return new Api(stack, answer.get("access_token").asString());
    }

    <T> T advising(Class<T> contract) {
        return client(contract, stack.advisingUrl());
    }

    <T> T mentoring(Class<T> contract) {
        return client(contract, stack.mentoringUrl());
    }

    private <T> T client(Class<T> contract, String address) {
        var http = RestClient.builder()
                .requestFactory(CONNECTIONS)
                .baseUrl(address)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .conversionService(Conversions.FOR_CLIENTS)
                .build()
                .createClient(contract);
    }
}
