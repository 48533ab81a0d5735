package io.waymark.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.nimbusds.jose.jwk.JWK;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class SigningKeysTests {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private final SigningKey first = new SigningKey(SigningKey.generate(), Instant.EPOCH);
    private final SigningKey second = new SigningKey(SigningKey.generate(), NOON);
    private final SigningKeyTable table = mock(SigningKeyTable.class);
    private final Clock clock = mock(Clock.class);

    @BeforeEach
    void readAtNoon() {
        given(clock.instant()).willReturn(NOON);
    }

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

    @Test
    void areReadAgainForAnotherMayHaveAddedOne() {
        given(table.all()).willReturn(List.of(first)).willReturn(List.of(second, first));
        var keys = new SigningKeys(table, clock);

        assertThat(keys.signingNow()).isEqualTo(first.jwk().getKeyID());
        given(clock.instant()).willReturn(NOON.plusSeconds(31));
        assertThat(keys.signingNow()).isEqualTo(second.jwk().getKeyID());
    }

    @Test
    void goOnWithoutADatabase() {
        given(table.all()).willReturn(List.of(first)).willThrow(new QueryTimeoutException("away"));
        var keys = new SigningKeys(table, clock);

        given(clock.instant()).willReturn(NOON.plusSeconds(31));

        assertThat(keys.signingNow()).isEqualTo(first.jwk().getKeyID());
    }

    private List<JWK> at(Instant now) {
        return SigningKeys.published(List.of(second, first), now);
    }
}
