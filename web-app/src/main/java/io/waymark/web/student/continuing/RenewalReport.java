package io.waymark.web.student.continuing;

import io.waymark.web.ui.renewal.RenewalCard;
import io.waymark.web.ui.renewal.UnitsLine;
import io.waymark.web.ui.table.Column;
import java.util.List;

/**
 * A cycle of a credential to print and to hand in.
 *
 * @param holder whose credential it is
 * @param made when the report was made, in words
 * @param sums of the whole and of each category, line by line
 * @param file where it is as a PDF
 */
record RenewalReport(
        RenewalCard card,
        String holder,
        String college,
        String made,
        List<Column> sumColumns,
        List<Sum> sums,
        List<Column> columns,
        List<UnitsLine> lines,
        String file) {

    RenewalReport {
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
    }

    /** How many units of something are needed, logged and verified. */
    record Sum(String of, String needed, String logged, String verified, String missing) {}
}
