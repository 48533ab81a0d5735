package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=SUM(A1)", "=\"a\"&\"b\"", "\"quoted\"", "=\"open"})
    void keepsAnythingElse(String cell) {
        assertThat(FileCell.plain(cell)).isEqualTo(cell);
    }
}
