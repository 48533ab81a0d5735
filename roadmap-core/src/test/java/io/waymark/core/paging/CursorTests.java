package io.waymark.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.time.LocalDate;
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

    @Test
    void beginsAtTheBeginning() {
        assertThat(Cursor.read(null, 2)).isEmpty();
        assertThat(Cursor.read("", 2)).isEmpty();
    }

    @Test
    void keepsEveryCharacterOfItsValues() {
        var place = Cursor.at("O'Brien, \u00c9ric", 7);

        var read = Cursor.read(place.toString(), 2).orElseThrow();

        assertThat(read).isEqualTo(place);
        assertThat(read.text(0)).isEqualTo("O'Brien, \u00c9ric");
        assertThat(read.<Integer>value(1, Integer::valueOf)).isEqualTo(7);
        assertThat(place.toString()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void keepsEmptyValues() {
        assertThat(Cursor.read(Cursor.at("", "").toString(), 2)).contains(Cursor.at("", ""));
    }

    @Test
    void refusesAPlaceInAnotherList() {
        assertThatThrownBy(() -> Cursor.read(Cursor.at(1, 2, 3).toString(), 2))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        it -> assertThat(it.code()).isEqualTo("cursor-unreadable"));
    }

    @Test
    void refusesAValueOfAnotherType() {
        var place = Cursor.at("seven");

        assertThatThrownBy(() -> place.value(0, Integer::valueOf)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> place.value(0, LocalDate::parse)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> Cursor.read(Cursor.at("a\0b").toString(), 1))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void readsMomentsOfThreeCenturies() {
        assertThat(Cursor.at("1900-01-01T00:00:00Z").moment(0)).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(Cursor.at("2200-01-01T00:00:00Z").moment(0)).isEqualTo("2200-01-01T00:00:00Z");
        assertThatThrownBy(() -> Cursor.at("2200-01-01T00:00:00.000000001Z").moment(0))
                .isInstanceOf(RuleViolationException.class);
    }
}
