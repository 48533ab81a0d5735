package io.waymark.web.ui.upload;

import io.waymark.web.ui.table.Column;
import java.util.List;

/**
 * The page on which a file is uploaded, as it is drawn.
 *
 * @param headings the columns that a file may have
 * @param errors what is wrong with the file that was sent, the first of it
 * @param errorCount how much that is in all
 * @param reading how the file was read, where that is not as it says itself
 */
public record UploadPage(
        String headings, List<Column> columns, List<RowError> errors, int errorCount, List<String> reading) {

    /** What is wrong with one row, in a sentence. */
    public record RowError(int row, String column, String value, String sentence) {}
}
