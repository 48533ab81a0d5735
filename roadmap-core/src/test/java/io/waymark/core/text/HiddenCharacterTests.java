package io.waymark.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharacterTests {

    @ParameterizedTest
    @CsvSource({
        "0x00a0, no-break space, U+00A0",
        "0x200b, zero width space, U+200B",
        "0x200d, zero width joiner, U+200D",
        "0x200e, left-to-right mark, U+200E",
        "0x202a, left-to-right embedding, U+202A",
        "0x2028, line separator, U+2028",
        "0xfeff, zero width no-break space, U+FEFF",
        "0x3164, hangul filler, U+3164",
        "0x2800, braille pattern blank, U+2800",
        "0x034f, combining grapheme joiner, U+034F",
        "0xfe0f, variation selector-16, U+FE0F",
        "0xe0041, tag latin capital letter a, U+E0041",
        "0x0009, character tabulation, U+0009"
    })
    void isNamedWithItsPlaceInACode(String character, String name, String code) {
        var hidden = HiddenCharacter.inCode("0071" + Character.toString(Integer.decode(character)) + "234");

        assertThat(hidden).get().satisfies(it -> {
            assertThat(it.name()).isEqualTo(name);
            assertThat(it.arguments()).containsEntry("code", code).containsEntry("position", 5);
        });
    }

    @Test
    void isCountedAsPeopleCount() {
        assertThat(HiddenCharacter.inText("\ud83d\ude00a\u200bb")).get().isEqualTo(new HiddenCharacter(0x200b, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ma\u200bya",
                "Ma\u202eya",
                "Ma\u00adya",
                "Ma\tya",
                "Ma\nya",
                "Ma\u0085ya",
                "Ma\u0007ya",
                "Ma\u200dya",
                "Ma\u200cya",
                "Ma\u3164ya",
                "Ma\ufe0fya",
                "Ma\u2028ya",
                "Ma\udb40\udc41ya",
                "Ma\u034fya"
            })
    void isFoundBetweenLetters(String written) {
        assertThat(HiddenCharacter.inText(written)).isPresent();
        assertThat(HiddenCharacter.shown(written)).isEqualTo("Ma\u2423ya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maya",
                "D\u2019Arcy",
                "Maya Okafor",
                "\u0633\u0639\u200c\u062f",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc69\ud83c\udffd\u200d\u2695\ufe0f on duty",
                "1\ufe0f\u20e3 first",
                "\u845b\udb40\udd00\u98fe",
                ""
            })
    void isNoneInLettersAndWhatTheirScriptNeeds(String written) {
        assertThat(HiddenCharacter.inText(written)).isEmpty();
        assertThat(HiddenCharacter.shown(written)).isEqualTo(written);
    }
}
