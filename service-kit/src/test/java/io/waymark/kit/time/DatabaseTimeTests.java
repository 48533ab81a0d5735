package io.waymark.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseTimeTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void isTheMomentItself() {
        assertThat(DatabaseTime.of(MONDAY)).isEqualTo(Timestamp.from(MONDAY));
        assertThat(DatabaseTime.of(null)).isNull();
    }

    @Test
    void staysWithinWhatADatabaseCompares() {
        assertThat(DatabaseTime.of(Instant.MIN)).isEqualTo(Timestamp.from(Instant.parse("1900-01-01T00:00:00Z")));
        assertThat(DatabaseTime.of(Instant.MAX)).isEqualTo(Timestamp.from(Instant.parse("2200-01-01T00:00:00Z")));
    }
}
