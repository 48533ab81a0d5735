package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.core.paging.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some students of a caseload.
 *
 * @param matching how many are listed on all pages together
 * @param total how many there are in all
 * @param attention how many of all need attention
 */
record CaseloadStretch(List<PlacedRow> students, int matching, int total, int attention) {

    /** A row and where it stands in the order asked for. */
    record PlacedRow(CaseloadRow row, String rank) {

        Cursor cursor() {
            var student = row.student();
            return Cursor.at(rank, student.familyName(), student.givenName(), student.id());
        }
    }

    /** Every row has the totals; the only one of an empty page has nothing else. */
    static CaseloadStretch read(ResultSet row) throws SQLException {
        var students = new ArrayList<PlacedRow>();
        row.next();
        var matching = row.getInt("matching");
        var total = row.getInt("total");
        var attention = row.getInt("attention");
        do {
            var rank = row.getString("rank");
            if (rank != null) {
                students.add(new PlacedRow(CaseloadRows.read(row), rank));
            }
        } while (row.next());
        return new CaseloadStretch(students, matching, total, attention);
    }
}
