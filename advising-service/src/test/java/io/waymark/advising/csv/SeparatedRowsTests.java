package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SeparatedRowsTests {

    private final List<String> taken = new ArrayList<>();

    @Test
    void areNumberedAsSpreadsheetsNumberThem() throws IOException {
        assertThat(read("sep=;\n\na;b\n;\n1;\"two\nlines\"\nsep=;3\n")).isEmpty();

        assertThat(taken).containsExactly("3 [a, b]", "5 [1, two\nlines]", "6 [sep=, 3]");
    }

    @Test
    void endWhereTheReaderHasHadEnough() throws IOException {
        assertThat(SeparatedRows.read(new StringReader("a\nb\nc\n"), _ -> false, (row, values) -> {
                    taken.add(values.getFirst());
                    return row < 2;
                }))
                .isEmpty();

        assertThat(taken).containsExactly("a", "b");
    }

    @Test
    void sayWhereTheyCannotBeRead() throws IOException {
        assertThat(read("a,b\n\"never closed, " + "x".repeat(20_000_000))).hasValue(2);
        assertThat(taken).containsExactly("1 [a, b]");
    }

    private OptionalInt read(String file) throws IOException {
        return SeparatedRows.read(new StringReader(file), _ -> false, (row, values) -> taken.add(row + " " + values));
    }
}
