package io.waymark.advising.api.imports;

import io.waymark.advising.api.person.PersonBrief;

/**
 * Where an import contradicts what people did by hand.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param column the column's name; empty if the person is not active
 * @param inFile what the file says
 * @param inDirectory what is in the directory now
 */
public record ImportConflict(
        int row,
        PersonBrief person,
        String number,
        ConflictKind kind,
        String column,
        String inFile,
        String inDirectory) {

    /** What was done by hand. */
    public enum ConflictKind {
        /** Something that the last import wrote was changed. */
        CHANGED_BY_HAND,
        /** The person left, or was deactivated. */
        INACTIVE
    }
}
