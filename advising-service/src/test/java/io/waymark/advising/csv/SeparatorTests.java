package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'role,number,email'|COMMA",
                "'role;number;email'|SEMICOLON",
                "'role\tnumber\temail'|TAB",
                "'\n\n  \nrole;number'|SEMICOLON",
                "'sep=;\nrole;number'|SEMICOLON",
                "'role;number\na,b,c,d'|SEMICOLON",
                "'role'|COMMA",
                "''|COMMA"
            })
    void isWhatTheFirstLineHasMostOf(String text, Separator separator) throws IOException {
        assertThat(Separator.of(new BufferedReader(new StringReader(text)))).isEqualTo(separator);
    }

    @Test
    void leavesTheReaderWhereItWas() throws IOException {
        var reader = new BufferedReader(new StringReader("role;number\n" + "x".repeat(100_000)));

        Separator.of(reader);

        assertThat(reader.readLine()).isEqualTo("role;number");
    }
}
