package io.waymark.advising.csv;

import java.util.regex.Pattern;

/** What a spreadsheet would have calculated and did not: nobody means it as a text. */
public final class SpreadsheetFormula {

    private static final String FUNCTION = "\\p{L}[\\p{L}\\d._]*\\(";
    private static final String CELL = "(?:'[^']*'!|[\\p{L}\\d_]+!)?\\$?[A-Za-z]{1,3}\\$?\\d+(?![\\p{L}\\d])";
    private static final String SUM = "\\d[\\d.]* ?[+*/^&-] ?[\\d.\"$A-Za-z]";
    private static final String PROGRAM = "\\p{L}+\\|";

    /** In some countries the sign is a wide one. */
    private static final Pattern FORMULA = Pattern.compile(
            "[=\\x{ff1d}\\x{fe66}] ?[+@-]?(?:%s|%s|%s|%s|\").*|[@\\x{ff20}\\x{fe6b}]%s.*"
                    .formatted(FUNCTION, CELL, SUM, PROGRAM, FUNCTION),
            Pattern.DOTALL);

    private SpreadsheetFormula() {}

    public static boolean is(String cell) {
        return FORMULA.matcher(cell).matches();
    }
}
