package io.waymark.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.refusal.RuleViolationException;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTests {

    @ParameterizedTest
    @ValueSource(strings = {" RW fall", "RW  fall", "RW\u00a0fall", "\u200bRW \u3000fall\u200e", "RW fall\r\n"})
    void looksTheSameHoweverItWasSpaced(String written) {
        assertThat(WrittenText.tidy(written)).isEqualTo("RW fall");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0007, 0x0009, 0x0085, 0x00a0, 0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x1680, 0x17b4, 0x180b, 0x180e,
                0x2000, 0x2003, 0x2007, 0x200a, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202c,
                0x202f, 0x205f, 0x2060, 0x2063, 0x2066, 0x2069, 0x206f, 0x2800, 0x3000, 0x3164, 0xfe00, 0xfe0f, 0xfeff,
                0xffa0, 0xfff9, 0xfffc, 0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100
            })
    void isCutFromWhatCannotBeSeenAroundIt(int unseen) {
        var around = Character.toString(unseen);

        assertThat(WrittenText.tidy(around + " Maya Okafor" + around + around)).isEqualTo("Maya Okafor");
        assertThat(WrittenText.code(around + "maya@alder.example" + around)).isEqualTo("maya@alder.example");
        assertThat(WrittenText.trim(around + " one\n\n  two " + around)).isEqualTo("one\n\n  two");
    }

    @Test
    void isNothingWhereNothingCanBeSeen() {
        assertThat(WrittenText.tidy(" \u00a0\u200b\ufeff\t\u3164\u2800")).isEmpty();
        assertThat(WrittenText.code("\u200b")).isEmpty();
    }

    @Test
    void composesLetters() {
        assertThat(WrittenText.tidy("Nguye\u0302\u0303n")).isEqualTo("Nguy\u1ec5n");
        assertThat(EmailKey.of("\u00a0Jose\u0301@Alder.Example\u200b")).isEqualTo("jos\u00e9@alder.example");
    }

    @Test
    void keepsAtItsEndWhatChangesTheLetterBeforeIt() {
        var thanks = "Thank you \u2764\ufe0f";
        var flag = "Born in \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f";
        var tsuji = "\u8fbb\udb40\udd00";

        assertThat(WrittenText.tidy(thanks)).isEqualTo(thanks);
        assertThat(WrittenText.tidy(flag)).isEqualTo(flag);
        assertThat(WrittenText.tidy(tsuji)).isEqualTo(tsuji);
    }

    @Test
    void keepsControlCharactersBetweenLettersForRulesToFind() {
        assertThat(WrittenText.tidy("Ma\tya")).isEqualTo("Ma\tya");
    }

    @Test
    void keepsOtherSpacesWithinACodeForRulesToFind() {
        assertThat(WrittenText.code(" 0071\u00a0234\u00a0")).isEqualTo("0071\u00a0234");
        assertThat(WrittenText.code("RW  71")).isEqualTo("RW 71");
    }

    @Test
    void isRefusedWithTheCharacterThatHides() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> WrittenText.plainCode("0071\u00a0234"))
                .satisfies(it -> assertThat(it.code()).isEqualTo("hidden-character"))
                .satisfies(it -> assertThat(it.arguments())
                        .containsEntry("name", "no-break space")
                        .containsEntry("code", "U+00A0")
                        .containsEntry("position", 5)
                        .containsEntry("text", "0071\u2423234"));
        assertThat(WrittenText.plain("Maya\u00a0Okafor ")).isEqualTo("Maya Okafor");
    }

    @Property
    void isTidyOnce(@ForAll String written) {
        var tidy = WrittenText.tidy(written);

        assertThat(WrittenText.tidy(tidy)).isEqualTo(tidy);
        assertThat(Normalizer.isNormalized(tidy, Normalizer.Form.NFC)).isTrue();
        assertThat(WrittenText.code(WrittenText.code(written))).isEqualTo(WrittenText.code(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\ufe0f", "\u0301\u200b", "\u0301\u0323", "\u200d", "\u3164a\u0301\ufe0f", " "})
    @Timeout(5)
    void takesNoLongerForALongTextThanItsLength(String repeated) {
        var around = repeated.repeat(300_000);

        var plain = WrittenText.trim("a" + around);
        HiddenCharacter.shown(plain);
        HiddenCharacter.inText("\u2764" + around);

        assertThat(plain).isNotEmpty();
        assertThat(WrittenText.tidy(around + "a")).endsWith("a");
    }

    @Test
    void keepsALetterWithMoreMarksThanAnyScriptPutsOnOne() {
        var overloaded = "a" + "\u0301\u0323".repeat(16);

        assertThat(WrittenText.tidy(" " + overloaded)).isEqualTo(overloaded);
    }

    @ParameterizedTest
    @CsvSource({
        "Given Name, given_name",
        "givenName, given_name",
        "' GIVEN-NAME ', given_name",
        "E-mail, e_mail",
        "Enrolled on, enrolled_on",
        "started_on, started_on",
        "Term 2, term_2",
        "Email*, email",
        "(Role):, role"
    })
    void namesAKeyHoweverItsWordsArePutTogether(String name, String key) {
        assertThat(WrittenText.asKey(name)).isEqualTo(key);
    }
}
