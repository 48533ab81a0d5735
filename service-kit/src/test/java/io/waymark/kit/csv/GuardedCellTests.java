package io.waymark.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedCellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1\nand more", "@SUM(A1)", "\tx", "\rx", "'=1", "''-1"})
    void isNoFormulaAndReadsAsItWasWritten(String text) {
        var cell = GuardedCell.write(text);

        assertThat(cell).isEqualTo("'" + text);
        assertThat(GuardedCell.isFormula(cell)).isFalse();
        assertThat(GuardedCell.read(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HIT", "'Tis", "'", "|x", "a=b", "1-2", "O'=", "12,400"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(GuardedCell.write(text)).isEqualTo(text);
        assertThat(GuardedCell.read(text)).isEqualTo(text);
        assertThat(GuardedCell.isFormula(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void knowsAFormula(String text) {
        assertThat(GuardedCell.isFormula(text)).isTrue();
    }
}
