package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.kit.tenancy.Caller;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class CallersZoneAndLanguageTests {

    @Test
    void knowsWhereThePersonLivesAndWhatTheyRead() {
        var caller =
                callerOf(token -> token.claim("zoneinfo", "America/Chicago").claim("locale", "es-MX"));

        assertThat(caller)
                .returns(ZoneId.of("America/Chicago"), Caller::zone)
                .returns(Locale.forLanguageTag("es-MX"), Caller::language);
    }

    @Test
    void takesUtcAndAmericanEnglishWhereATokenSaysNothing() {
        assertThat(callerOf(_ -> {})).returns(ZoneId.of("UTC"), Caller::zone).returns(Locale.US, Caller::language);
    }

    @Test
    void refusesAZoneThatIsNone() {
        assertThatExceptionOfType(InvalidBearerTokenException.class)
                .isThrownBy(() -> callerOf(token -> token.claim("zoneinfo", "Atlantis/Center")));
    }

    private static Caller callerOf(Consumer<Jwt.Builder> more) {
        var token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject(UUID.randomUUID().toString())
                .claim("institution", UUID.randomUUID().toString())
                .claim("roles", List.of("STUDENT"));
        more.accept(token);
        return (Caller) Objects.requireNonNull(
                new CallerFromToken().convert(token.build()).getPrincipal());
    }
}
