package io.waymark.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.web.WebAppTests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On the keys of the web app, which has them back afterwards. */
@Transactional
class RotationJobTests extends WebAppTests {

    @Autowired
    private DataSource database;

    @Test
    void addsAKeyThatSignsWhenEverybodyKnowsIt() throws Exception {
        var before = keys();

        run();

        assertThat(keys()).hasSize(before.size() + 1).containsAll(before);
        assertThat(keys().getFirst().signsFrom()).isCloseTo(in(Duration.ofMinutes(10)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void leavesOneKeyThatSignsNow() throws Exception {
        run();
        var before = keys();

        run("--at-once");

        assertThat(keys()).singleElement().satisfies(key -> {
            assertThat(before).doesNotContain(key);
            assertThat(key.signsFrom()).isCloseTo(in(Duration.ZERO), within(1, ChronoUnit.MINUTES));
        });
    }

    private void run(String... arguments) throws Exception {
        new RotationJob().rotation(database).run(new DefaultApplicationArguments(arguments));
    }

    private List<SigningKey> keys() {
        return new SigningKeyTable(JdbcClient.create(database)).all();
    }

    private static Instant in(Duration time) {
        return Clock.systemUTC().instant().plus(time);
    }
}
