package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenRulesTests {

    private final TokenRules rules = new TokenRules(TokenAudience.ADVISING);

    @Test
    void believeATokenThatSaysWhoseItIsAndEndsSoon() {
        assertThat(rules.validate(token(_ -> {})).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("unbelievable")
    void believeNoOther(String said, Consumer<Jwt.Builder> spoilt) {
        assertThat(rules.validate(token(spoilt)).getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getDescription()).contains(said));
    }

    private static Stream<Arguments> unbelievable() {
        return Stream.of(
                spoilt("another service", token -> token.audience(List.of("mentoring"))),
                spoilt("when it ends", token -> token.claims(all -> all.remove("exp"))),
                spoilt("when it was issued", token -> token.claims(all -> all.remove("iat"))),
                spoilt("in the future", token -> token.issuedAt(in(2))),
                spoilt("too long", token -> token.expiresAt(in(16))),
                spoilt("whose it is", token -> token.claims(all -> all.remove("sub"))),
                spoilt("whose it is", token -> token.subject(" ")));
    }

    private static Arguments spoilt(String said, Consumer<Jwt.Builder> how) {
        return Arguments.of(said, how);
    }

    private static Jwt token(Consumer<Jwt.Builder> spoilt) {
        var token = Jwt.withTokenValue("x")
                .header("alg", "RS256")
                .subject("somebody")
                .audience(List.of("advising"))
                .issuedAt(in(0))
                .expiresAt(in(10));
        spoilt.accept(token);
        return token.build();
    }

    private static Instant in(int minutes) {
        return Clock.systemUTC().instant().plus(Duration.ofMinutes(minutes));
    }
}
