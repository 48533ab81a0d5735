package io.waymark.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeysTests {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private final SigningKey first = new SigningKey(SigningKey.generate(), Instant.EPOCH);
    private final SigningKey second = new SigningKey(SigningKey.generate(), NOON);

    @Test
    void publishesASuccessorBeforeItSigns() {
        assertThat(at(NOON.minus(Duration.ofMinutes(5)))).containsExactly(first.jwk(), second.jwk());
    }

    @Test
    void publishesAPredecessorUntilItsLastTokenHasEnded() {
        assertThat(at(NOON)).containsExactly(second.jwk(), first.jwk());
        assertThat(at(NOON.plus(Duration.ofMinutes(15)))).containsExactly(second.jwk(), first.jwk());
        assertThat(at(NOON.plus(Duration.ofMinutes(21)))).containsExactly(second.jwk());
    }

    private List<JWK> at(Instant now) {
        return SigningKeys.published(List.of(second, first), now);
    }
}
