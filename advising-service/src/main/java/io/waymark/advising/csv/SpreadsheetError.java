package io.waymark.advising.csv;

import java.util.regex.Pattern;

/** What a spreadsheet writes where it could not calculate a cell, or where the column was too narrow. */
public final class SpreadsheetError {

    /** In the languages that name them otherwise, too. */
    private static final Pattern ERROR = Pattern.compile(
            "#{2,}|#(N/A|NV|ND|N/D|N/B)!?|#(REF|NAME|VALUE|DIV/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|BEZUG"
                    + "|WERT|ZAHL|VALEUR|NOM|NOMBRE|VALOR|NOME|RIF|VALORE|GETTING_DATA)[!?]?|Err:\\d{3}",
            Pattern.CASE_INSENSITIVE);

    private SpreadsheetError() {}

    public static boolean is(String cell) {
        return ERROR.matcher(cell).matches();
    }
}
