package io.waymark.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.web.WebAppTests;
import io.waymark.web.account.SignedInFixtures;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MetricsTests extends WebAppTests {

    @Autowired
    private TokenMint mint;

    @Test
    void areTheOperatorsAlone() throws UnsupportedEncodingException {
        var everybody = mint.mintFor(SignedInFixtures.maya(Role.values()).caller(), Set.of(TokenAudience.WEB));

        assertThat(mvc.get().uri("/actuator/prometheus")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(metrics(everybody)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(metrics(operatorsToken()))
                .hasStatusOk()
                .bodyText()
                .contains("jvm_memory_used_bytes", "http_server_requests");
    }

    @Test
    void whoeverWatchesThePlatformReadsThemAndNothingElse() throws UnsupportedEncodingException {
        String watching =
                JsonPath.read(token("metrics", METRICS_SECRET).getResponse().getContentAsString(), "$.access_token");

        assertThat(metrics(watching)).hasStatusOk();
        assertThat(mvc.get().uri("/actuator").header("Authorization", "Bearer " + watching))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void healthIsOpen() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
    }

    @Test
    void aWrongSecretGetsNoToken() {
        assertThat(token("guessed")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult metrics(String token) {
        return mvc.get()
                .uri("/actuator/prometheus")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private String operatorsToken() throws UnsupportedEncodingException {
        return JsonPath.read(token(OPERATOR_SECRET).getResponse().getContentAsString(), "$.access_token");
    }

    private MvcTestResult token(String secret) {
        return token("operator", secret);
    }

    private MvcTestResult token(String client, String secret) {
        return mvc.post()
                .uri("/oauth2/token")
                .with(httpBasic(client, secret))
                .formField("grant_type", "client_credentials")
                .exchange();
    }
}
