package io.waymark.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class GuardedCellTests {

    @Property
    void isNoFormulaAndIsReadAsItWasMeant(
            @ForAll @Chars({'=', '+', '-', '@', '|', '\t', '\r', '\n', '\'', 'a', ' ', '1'}) String text) {
        var written = GuardedCell.write(text);

        assertThat(GuardedCell.isFormula(written)).isFalse();
        assertThat(GuardedCell.read(written)).isEqualTo(text);
    }
}
