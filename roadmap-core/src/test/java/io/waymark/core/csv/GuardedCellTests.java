package io.waymark.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedCellTests {

    @Property(tries = 5000)
    void isNoFormulaAndIsReadAsItWasMeant(
            @ForAll
                    @Chars({
                        '=', '+', '-', '@', '|', '\t', '\r', '\n', '\'', '"', ';', ',', 'a', ' ', '1', '\uff1d',
                        '\uff0b', '\uff0d', '\uff20', '\u2212', '\u00a0', '\ufeff'
                    })
                    String text) {
        var written = GuardedCell.write(text);

        assertThat(cells(written)).noneMatch(GuardedCellTests::isCalculated);
        assertThat(GuardedCell.read(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "x;=HYPERLINK(A1) -> x;'=HYPERLINK(A1)",
                "x,@SUM(A1) -> x,'@SUM(A1)",
                "x|+1 -> x|'+1",
                "x; =1 -> x; '=1",
                "x;\"=1\" -> x;\"'=1\"",
                "＝1+1 -> '＝1+1",
                "x;＠SUM -> x;'＠SUM",
                "'=1 -> ''=1",
                "x;'=1 -> x;''=1",
                "a=b -> a=b",
                "well-known -> well-known",
                "rw.lea@x.edu; rw.bo@x.edu -> rw.lea@x.edu; rw.bo@x.edu"
            })
    void guardsWhereverACellMayBegin(String typed, String written) {
        assertThat(GuardedCell.write(typed)).isEqualTo(written);
        assertThat(GuardedCell.read(written)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\t=1", "x\n=1", "x\r\n@SUM", "  =1", "\u00a0+1", "\ufeff=1", "x;\u2212 1", "﹦1"})
    void guardsBehindTabsLinesAndSpaces(String typed) {
        assertThat(cells(GuardedCell.write(typed))).noneMatch(GuardedCellTests::isCalculated);
        assertThat(cells(typed)).anyMatch(GuardedCellTests::isCalculated);
        assertThat(GuardedCell.read(GuardedCell.write(typed))).isEqualTo(typed);
    }

    private static boolean isCalculated(String cell) {
        return cell.matches(
                "(?s)[\\p{Zs}\\x{200b}\\x{feff}\"]*+[=+\\-@|\\t\\r\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212].*");
    }

    /** As each of the separators that spreadsheets know would cut it, and all of them together. A tab or bar may be one. */
    private static Stream<String> cells(String text) {
        return Stream.of(";", ",", "\\t", "\\|", "[\\r\\n]", "[;,\\t|\\r\\n]")
                .flatMap(separator -> Stream.of(text.split(separator, -1)))
                .filter(cell -> !cell.matches("[\\s|]*"));
    }
}
