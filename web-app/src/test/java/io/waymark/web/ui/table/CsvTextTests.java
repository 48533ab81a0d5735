package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTextTests {

    @Test
    void isMarkedAsUnicode() {
        assertThat(new CsvText().line("é")).hasToString("\uFEFFé\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(new CsvText().line("a,b", "say \"hi\"", "two\nlines", 7))
                .hasToString("\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",7\r\n");
    }

    @Test
    void letsNoCellBeTakenForAFormula() {
        assertThat(new CsvText().line("=1+1", "+1", "-1", "@SUM(A1)", "\tx", -64))
                .hasToString("\uFEFF'=1+1,'+1,'-1,'@SUM(A1),\"'\tx\",-64\r\n");
    }
}
