package io.waymark.advising.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roster, and what the file and the directory know about it.
 *
 * @param sameNumber an earlier row with the same number
 * @param sameEmail an earlier row with the same address
 * @param emailOwner whose address it is, if another person's
 * @param advisorKnown whether the advisor is in the directory or in the file
 * @param otherRoadmap the roadmap the student walks already, if it is another
 */
record StagedRow(
        int row,
        Map<RosterColumn, String> values,
        int surplus,
        @Nullable Integer sameNumber,
        @Nullable Integer sameEmail,
        @Nullable String emailOwner,
        boolean advisorKnown,
        @Nullable String otherRoadmap,
        String outcome) {

    String value(RosterColumn column) {
        return values.getOrDefault(column, "");
    }
}
