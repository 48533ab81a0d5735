package io.waymark.advising.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import, and what the file and the directory know about it.
 *
 * @param attributes what the file says of attributes, by key
 * @param attributesOnFile what is kept of the person's attributes
 * @param filled columns that were empty and have the value of another row of the same person
 * @param sameNumber an earlier row with the same number, which is about the same person
 * @param differs the columns in which the rows of this person contradict each other
 * @param sameEmail an earlier row with the same address, about somebody else
 * @param emailOwner whose address it is when the file has been applied, if another person's
 * @param otherRoadmap the roadmap the student walks already, if it is another
 * @param changes the kinds of what will change, as bits of {@link ChangeKinds}
 * @param asStaged whether that is known of the row already: nobody has its number
 * @param member whether the student is in the row's cohort already
 * @param advisorStays whether nobody is assigned: the student has the advisor already, or keeps another
 */
record StagedRow(
        int row,
        Map<ImportColumn, String> values,
        Map<String, String> attributes,
        Map<String, String> attributesOnFile,
        boolean student,
        List<String> filled,
        int surplus,
        @Nullable Integer sameNumber,
        List<String> differs,
        @Nullable Integer sameEmail,
        @Nullable String emailOwner,
        @Nullable String otherRoadmap,
        boolean member,
        boolean advisorStays,
        String outcome,
        int changes,
        boolean asStaged) {

    /** As it stands in the file. */
    String value(ImportColumn column) {
        return filled.contains(column.header()) ? "" : values.getOrDefault(column, "");
    }
}
