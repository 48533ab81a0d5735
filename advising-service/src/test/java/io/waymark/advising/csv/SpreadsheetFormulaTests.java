package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFormulaTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SUM(A1:A9)",
                "=HYPERLINK(\"https://a.example\")",
                "=A1",
                "=$B$2&\" \"&C2",
                "='Fall 2026'!A1",
                "=Sheet1!A1",
                "=1+1",
                "= SUM(A1)",
                "=-A1",
                "=+SUM(A1)",
                "=\"a\"&\"b\"",
                "=cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\uff1dSUM(A1)",
                "\uff20SUM(A1)"
            })
    void isWhatWasNotCalculated(String cell) {
        assertThat(SpreadsheetFormula.is(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"-itis\" is a suffix",
                "-itis is a suffix",
                "-1+1",
                "+1 603-555-0134",
                "- first, the chart",
                "@home",
                "= means equal",
                "=> leads to",
                "==",
                "=",
                "| a bar",
                "\u2212 5",
                "+cmd",
                "a=SUM(A1)",
                "'=SUM(A1)"
            })
    void isNoTextThatOnlyBeginsWithASign(String cell) {
        assertThat(SpreadsheetFormula.is(cell)).isFalse();
    }
}
