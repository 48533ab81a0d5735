package io.waymark.advising.api.practice;

import java.util.List;

/**
 * What came of a file of questions. With errors nothing was changed.
 *
 * @param errors the first {@link #MOST_ERRORS}, in the order of the file
 * @param errorCount how many there are
 */
public record QuestionFileReport(
        int rows, int added, int changed, int unchanged, int errorCount, List<QuestionError> errors) {

    public static final int MOST_ERRORS = 200;

    public QuestionFileReport {
        errors = List.copyOf(errors);
    }
}
