package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.waymark.kit.outage.Outages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** While nobody can say whether a token is ours, it is not refused as wrong. */
class KeysAwayTests {

    private static final String TOKEN = token();

    @Test
    void areAnOutageWhereTheIssuerIsGone() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(Outages.isOutage(failure(port))).isTrue();
    }

    @Test
    void areAnOutageSoonWhereTheIssuerIsSilent() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(Outages.isOutage(failure(silent.getLocalPort()))).isTrue();

            // the first attempt of a test JVM is longer: it loads the decoder
            var begun = System.nanoTime();
            failure(silent.getLocalPort());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static Throwable failure(int port) {
        var keys = NimbusJwtDecoder.withJwkSetUri("http://localhost:" + port + "/oauth2/jwks");
        new TokenSecurityConfiguration().keysSoonOrNotAtAll().customize(keys);
        var provider = new JwtAuthenticationProvider(keys.build());
        return catchThrowable(() -> provider.authenticate(new BearerTokenAuthenticationToken(TOKEN)));
    }

    private static String token() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").build(),
                    new JWTClaimsSet.Builder().subject("somebody").build());
            token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
