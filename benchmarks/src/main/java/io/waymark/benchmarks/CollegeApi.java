package io.waymark.benchmarks;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What the operator and an admin ask of the advising service. */
final class CollegeApi {

    private final RestClient web;
    private final RestClient advising;
    private final String operatorSecret;
    private Supplier<String> admin = () -> "";

    CollegeApi(String webUrl, String advisingUrl, String operatorSecret) {
        this.web = RestClient.create(webUrl);
        this.advising = RestClient.create(advisingUrl);
        this.operatorSecret = operatorSecret;
    }

    void open(String slug) {
        var token = Objects.requireNonNull(web.post()
                        .uri("/oauth2/token")
                        .headers(headers -> headers.setBasicAuth("operator", operatorSecret))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("grant_type=client_credentials")
                        .retrieve()
                        .body(JsonNode.class))
                .get("access_token")
                .asString();
        advising.put()
                .uri("/api/institutions/{slug}", slug)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"name": "Benchmark College", "zone": "America/New_York", "admin": {"number": "1",
                         "givenName": "Ruth", "familyName": "Bellamy", "email": "ruth@benchmark.example"}}
                        """)
                .retrieve()
                .toBodilessEntity();
    }

    /** From now on asks with the tokens of an admin. */
    void signIn(Supplier<String> tokens) {
        admin = tokens;
    }

    UUID upload(String upload) {
        return UUID.fromString(Objects.requireNonNull(advising.post()
                        .uri("/api/imports?name=Everybody")
                        .headers(headers -> headers.setBearerAuth(admin.get()))
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .body(upload)
                        .retrieve()
                        .body(JsonNode.class))
                .get("id")
                .asString());
    }

    String stateOf(UUID upload) {
        var view = Objects.requireNonNull(advising.get()
                .uri("/api/imports/{id}", upload)
                .headers(headers -> headers.setBearerAuth(admin.get()))
                .retrieve()
                .body(JsonNode.class));
        var state = view.get("state").asString();
        if (state.equals("FAILED") || view.get("errors").asInt() > 0) {
            throw new IllegalStateException("The import was refused: " + view);
        }
        return state;
    }

    void apply(UUID upload) {
        advising.post()
                .uri("/api/imports/{id}/apply", upload)
                .headers(headers -> headers.setBearerAuth(admin.get()))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"staffConfirmed\": true}")
                .retrieve()
                .toBodilessEntity();
    }
}
