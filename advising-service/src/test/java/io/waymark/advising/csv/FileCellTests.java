package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"=\"0071234\"|0071234", " =\" 0071234 \" |0071234", "=\"\"|''", "' 0071234\u00a0'|0071234"})
    void isWithoutWhatASpreadsheetPutAroundIt(String cell, String plain) {
        assertThat(FileCell.plain(cell)).isEqualTo(plain);
    }

    @Test
    void keepsTheApostropheOfAText() {
        assertThat(FileCell.plain("'90")).isEqualTo("'90");
        assertThat(FileCell.plain("'0071234")).isEqualTo("'0071234");
        assertThat(FileCell.code("'0071234")).isEqualTo("0071234");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'-itis, -itis",
                "''-itis, '-itis",
                "'90, '90",
                "'@home, @home",
                "O'Brien, O'Brien",
                "'=SUM(A1), =SUM(A1)"
            })
    void isReadAsOurFilesAreWritten(String cell, String text) {
        assertThat(FileCell.unguarded(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=SUM(A1)", "=\"a\"&\"b\"", "\"quoted\"", "=\"open"})
    void keepsAnythingElse(String cell) {
        assertThat(FileCell.plain(cell)).isEqualTo(cell);
    }
}
