package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTests {

    @ParameterizedTest
    @ValueSource(strings = {" RW fall", "RW  fall", "RW\u00a0fall", "\u200bRW \u3000fall\u200e", "RW fall\r\n"})
    void looksTheSameHoweverItWasSpaced(String written) {
        assertThat(WrittenText.tidy(written)).isEqualTo("RW fall");
    }

    @Test
    void isNothingWhereNothingCanBeSeen() {
        assertThat(WrittenText.tidy(" \u00a0\u200b\ufeff\t")).isEmpty();
    }

    @Test
    void keepsControlCharactersBetweenLettersForRulesToFind() {
        assertThat(WrittenText.tidy("Ma\tya")).isEqualTo("Ma\tya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma\u200bya", "Ma\u202eya", "Ma\u00adya", "Ma\tya", "Ma\nya", "Ma\u0085ya", "Ma\u0007ya"})
    void hidesWhatCannotBeSeenBetweenLetters(String written) {
        assertThat(WrittenText.hidesSomething(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maya", "D\u2019Arcy", "\u0633\u0639\u200c\u062f", ""})
    void hidesNothingInLettersAndTheirJoiners(String written) {
        assertThat(WrittenText.hidesSomething(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Given Name, given_name",
        "givenName, given_name",
        "' GIVEN-NAME ', given_name",
        "E-mail, e_mail",
        "Enrolled on, enrolled_on",
        "started_on, started_on",
        "Term 2, term_2"
    })
    void namesAKeyHoweverItsWordsArePutTogether(String name, String key) {
        assertThat(WrittenText.asKey(name)).isEqualTo(key);
    }
}
