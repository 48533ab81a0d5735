package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** What the token issuer serves by filters, which no list of mappings knows: every address that its settings name. */
class AuthorizationServerTests {

    private static final String KEYS = "/oauth2/jwks";

    @ParameterizedTest
    @MethodSource
    void opensNothingToStrangers(String address) {
        for (var method : List.of("GET", "POST")) {
            var answer = Request.of(method, App.WEB.url() + address).send();

            assertThat(answer.status()).as("%s %s: %s", method, address, answer).isBetween(300, 499);
        }
    }

    static Stream<String> opensNothingToStrangers() {
        var settings = StackForTests.get().web().getBean(AuthorizationServerSettings.class);
        return settings.getSettings().values().stream()
                .map(Object::toString)
                .filter(value -> value.startsWith("/"))
                .filter(address -> !address.equals(KEYS));
    }

    @Test
    void tellsThePublicHalfOfItsKeyOnly() {
        assertThat(Request.get(App.WEB.url() + KEYS).send().body())
                .contains("\"kty\":\"RSA\"", "\"n\":")
                .doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }
}
