package io.waymark.advising.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeFilterTests {

    private final DefinitionStore definitions = mock();
    private final AttributeFilter filter = new AttributeFilter(definitions);

    @BeforeEach
    void defineSome() {
        given(definitions.list())
                .willReturn(List.of(
                        attribute("campus", AttributeType.TEXT),
                        attribute("enrolled_on", AttributeType.DATE),
                        attribute("status", AttributeType.CHOICE, "Full-time", "Half-time")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void letsEverybodyThroughWhoAsksForNothing(String wanted) {
        assertThat(filter.read(wanted).sql()).isEmpty();
    }

    @Test
    void comparesWithTheValueAsItIsKept() {
        assertThat(filter.read(" status: full-time ").parameters())
                .isEqualTo(Map.of("key0", "status", "from0", "Full-time", "until0", "Full-time"));
    }

    @Test
    void readsAStretchOfDaysAndOnlyOfDays() {
        assertThat(filter.read("enrolled_on:2026-01-01..2026-06-30").parameters())
                .isEqualTo(Map.of("key0", "enrolled_on", "from0", "2026-01-01", "until0", "2026-06-30"));
        assertThat(filter.read("campus:A..B").parameters()).containsEntry("from0", "A..B");
    }

    @Test
    void wantsAllOfSeveralAndLeavesSemicolonsToValues() {
        var condition = filter.read("campus:North; Hall 2;status:Half-time");

        assertThat(condition.parameters())
                .containsEntry("from0", "North; Hall 2")
                .containsEntry("key3", "status")
                .containsEntry("from3", "Half-time");
        assertThat(condition.sql().split("and exists", -1)).hasSize(3);
    }

    @Test
    void readsValuesAsWhoeverWritesThemWouldHaveThemKept() {
        assertThat(filter.read("campus:\u00a0North  Hall\u200b").parameters()).containsEntry("from0", "North Hall");
        assertThat(filter.read("campus:North;\tstatus:Half-time").parameters()).containsEntry("from0", "North");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "campus",
                "campus:",
                ":North",
                "campus:No\nrth",
                "shoe_size:8",
                "enrolled_on:soon",
                "enrolled_on:2026-01-01..",
                "status:Sometimes"
            })
    void refusesWhatItCannotRead(String wanted) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> filter.read(wanted))
                .satisfies(it -> assertThat(it.code()).isEqualTo("filter-unreadable"));
    }

    @ParameterizedTest
    @CsvSource({"shoe_size:8, shoe_size", "campus:North;status:Sometimes, status"})
    void namesTheAttributeItCannotRead(String wanted, String attribute) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> filter.read(wanted))
                .satisfies(it -> assertThat(it.arguments()).isEqualTo(Map.of("attribute", attribute)));
    }

    private static AttributeView attribute(String key, AttributeType type, String... choices) {
        return new AttributeView(key, key, type, List.of(choices), false, 1, false, 1);
    }
}
