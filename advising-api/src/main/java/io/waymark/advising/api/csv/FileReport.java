package io.waymark.advising.api.csv;

import java.util.List;

/**
 * What came of an uploaded file of separated values. With errors nothing was changed.
 *
 * @param errors the first {@link #MOST_ERRORS}, in the order of the file
 * @param errorCount how many there are
 * @param reading how the file was read
 */
public record FileReport(
        int rows, int added, int changed, int unchanged, int errorCount, List<FileError> errors, FileReading reading) {

    public static final int MOST_ERRORS = 200;

    /** Of a file that was read as it says itself. */
    public FileReport(int rows, int added, int changed, int unchanged, int errorCount, List<FileError> errors) {
        this(rows, added, changed, unchanged, errorCount, errors, FileReading.NOTHING);
    }

    public FileReport {
        errors = List.copyOf(errors);
    }
}
