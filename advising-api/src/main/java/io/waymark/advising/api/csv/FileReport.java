package io.waymark.advising.api.csv;

import java.util.List;

/**
 * What came of an uploaded file of separated values. With errors nothing was changed.
 *
 * @param errors the first {@link #MOST_ERRORS}, in the order of the file
 * @param errorCount how many there are
 */
public record FileReport(int rows, int added, int changed, int unchanged, int errorCount, List<FileError> errors) {

    public static final int MOST_ERRORS = 200;

    public FileReport {
        errors = List.copyOf(errors);
    }
}
