package io.waymark.advising.api.education;

import java.util.List;

/**
 * What came of a file of programs. With errors nothing was changed.
 *
 * @param errors the first {@link #MOST_ERRORS}, in the order of the file
 * @param errorCount how many there are
 */
public record ProgramFileReport(
        int rows, int added, int changed, int unchanged, int errorCount, List<ProgramFileError> errors) {

    public static final int MOST_ERRORS = 200;

    public ProgramFileReport {
        errors = List.copyOf(errors);
    }
}
