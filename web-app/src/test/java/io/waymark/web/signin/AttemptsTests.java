package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.WebAppTests;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttemptsTests extends WebAppTests {

    private static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");
    private static final String HERE = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.2";

    @Autowired
    private JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@college.example";

    @Test
    void letsTenGoWrongAtOnceAndThenOneEveryHalfMinute() {
        assertThat(failing(NINE, HERE, 12)).isEqualTo(10);
        assertThat(failing(NINE.plusSeconds(29), HERE, 2)).isZero();
        assertThat(failing(NINE.plusSeconds(30), HERE, 2)).isEqualTo(1);
        assertThat(failing(NINE.plus(Duration.ofHours(1)), HERE, 12)).isEqualTo(10);
    }

    @Test
    void saysHowLongToWait() {
        failing(NINE, HERE, 10);

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> at(NINE.plusSeconds(10)).count(AttemptLimit.onSigningIn("alder", email, HERE)))
                .satisfies(refused ->
                        assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("21"));
    }

    @Test
    void whoGuessesFromOnePlaceKeepsNobodyOutElsewhere() {
        failing(NINE, HERE, 300);

        assertThat(failing(NINE, ELSEWHERE, 1)).isEqualTo(1);
    }

    @Test
    void anAccountIsGuessedAtFromEverywhereAHundredTimesAtMost() {
        var made = IntStream.range(0, 20)
                .map(place -> failing(NINE, "192.0.2." + place, 10))
                .sum();

        assertThat(made).isEqualTo(100);
    }

    @Test
    void whoHasManyAddressesOfOneNetworkHasOne() {
        failing(NINE, "2001:db8:0:7::1", 10);

        assertThat(failing(NINE, "2001:db8:0:7:ffff::2", 1)).isZero();
        assertThat(failing(NINE, "2001:db8:0:8::1", 1)).isEqualTo(1);
    }

    @Test
    void isTheSameAddressHoweverItIsWritten() {
        failing(NINE, HERE, 10);

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(
                        () -> at(NINE).count(AttemptLimit.onSigningIn("alder", " " + email.toUpperCase() + " ", HERE)));
    }

    @Test
    void whatSucceedsOrBreaksIsNotCounted() {
        var attempts = at(NINE);
        var limits = AttemptLimit.onSigningIn("alder", email, HERE);
        for (int i = 0; i < 30; i++) {
            attempts.make(limits, NotFoundException.class, () -> "in");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> attempts.make(limits, NotFoundException.class, () -> {
                        throw new IllegalStateException("broken");
                    }));
        }

        assertThat(failing(NINE, HERE, 12)).isEqualTo(10);
    }

    @Test
    void manyAtOnceAreNoMoreThanOneByOne() {
        var made = IntStream.range(0, 40)
                .parallel()
                .map(_ -> failing(NINE, HERE, 1))
                .sum();

        assertThat(made).isEqualTo(10);
    }

    @Test
    void keepsNothingThatTimeHasCaughtUpWith() {
        failing(NINE, HERE, 10);

        at(NINE.plus(Duration.ofDays(1)))
                .make(AttemptLimit.onUsingALink("2001:db8:1::1"), NotFoundException.class, () -> "new");

        assertThat(jdbc.sql("select count(*) from attempt where spent_until < ?")
                        .param(Timestamp.from(NINE.plus(Duration.ofDays(1))))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** How many of so many attempts are made at all. */
    private int failing(Instant now, String address, int times) {
        var attempts = at(now);
        var made = 0;
        for (int i = 0; i < times; i++) {
            try {
                attempts.make(AttemptLimit.onSigningIn("alder", email, address), NotFoundException.class, () -> {
                    throw new NotFoundException("wrong", "Wrong.");
                });
            } catch (NotFoundException wrong) {
                made++;
            } catch (TooManyAttemptsException refused) {
                assertThat(refused.getStatusCode().value()).isEqualTo(429);
            }
        }
        return made;
    }

    private Attempts at(Instant now) {
        return new Attempts(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
