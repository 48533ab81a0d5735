package io.waymark.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void readsThePlaceItWrote() {
        var id = UUID.randomUUID();

        var read = Cursor.read(Cursor.at(MONDAY, id).toString(), 2).orElseThrow();

        assertThat(read.moment(0)).isEqualTo(MONDAY);
        assertThat(read.value(1, UUID::fromString)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "1899-12-31T00:00:00Z", "soon"})
    void refusesMomentsThatNoDatabaseCanCompare(String moment) {
        var place = Cursor.at(moment);

        assertThatThrownBy(() -> place.moment(0)).isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage!", "YQ", "AA"})
    void refusesWhatItDidNotWrite(String after) {
        assertThatThrownBy(() -> Cursor.read(after, 2)).isInstanceOf(RuleViolationException.class);
    }
}
