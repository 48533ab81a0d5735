package io.waymark.advising.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;

/** What separates the columns of a file: a comma, or the semicolon or tab that spreadsheets write in some countries. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final int LONGEST_HEADER = 8_192;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /** Whatever is most often in the first line in which anything stands; the reader is left where it was. */
    public static Separator of(BufferedReader file) throws IOException {
        file.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER];
        var length = Math.max(0, file.read(start));
        file.reset();
        var header = new String(start, 0, length)
                .lines()
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
        return Arrays.stream(values())
                .max((one, other) -> Long.compare(one.countIn(header), other.countIn(header)))
                .filter(it -> it.countIn(header) > 0)
                .orElse(COMMA);
    }

    private long countIn(String line) {
        return line.chars().filter(it -> it == character).count();
    }
}
