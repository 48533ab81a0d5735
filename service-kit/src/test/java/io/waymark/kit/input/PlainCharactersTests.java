package io.waymark.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCharactersTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "two\nlines\r\n", "a\ttab", "\u00e9\u4e2d", "\uD83D\uDE00", "\u00a0"})
    void takesTextInAnyScript(String text) {
        assertThat(PlainCharacters.only(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u0001", "\u0008", "\u000b", "\u000c", "\u000e", "\u001f", "\u007f"})
    void refusesControlCharacters(String text) {
        assertThat(PlainCharacters.only(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00", "\uDE00\uD83D"})
    void refusesHalfCharacters(String text) {
        assertThat(PlainCharacters.only(text)).isFalse();
    }
}
