package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorTests {

    private static final Set<String> HEADINGS = Set.of("role", "number", "email");

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'role,number,email'! ','",
                "'role;number;email'! ';'",
                "'role\tnumber\temail'! '\t'",
                "'role|number|email'! '|'",
                "'\n\n  \nrole;number'! ';'",
                "'role;number\na,b,c,d'! ';'",
                "'Students, fall 2026, all\n\nrole\tnumber\temail'! '\t'",
                "'role'! ','",
                "''! ','"
            })
    void isWhatMakesMostHeadings(String text, String separator) {
        assertThat(Separator.of(text, HEADINGS::contains).character()).isEqualTo(separator.charAt(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'sep=;\nrole,number'! ';'",
                "'SEP=|\nrole,number'! '|'",
                "'Sep=^\nrole^number'! '^'",
                "'\"sep=;\"\nrole;number'! ';'",
                "'sep=;;;\nrole;number;email'! ';'",
                "'sep=\t\nrole'! '\t'"
            })
    void isWhatTheFirstLineSays(String text, String separator) {
        assertThat(Separator.of(text, HEADINGS::contains).character()).isEqualTo(separator.charAt(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'PIDM;LAST;FIRST\n1;a,b,c,d,e;2'! ';'",
                "'A title, with one\nPIDM\tLAST\tFIRST'! '\t'",
                "'A|B'! '|'"
            })
    void isWhatIsMostOftenInTheFirstLineThatHasSeveral(String text, String separator) {
        assertThat(Separator.of(text, HEADINGS::contains).character()).isEqualTo(separator.charAt(0));
    }
}
