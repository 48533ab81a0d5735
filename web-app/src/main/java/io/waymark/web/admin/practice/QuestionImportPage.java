package io.waymark.web.admin.practice;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.table.Column;
import java.util.List;

/**
 * The page on which a file of questions is imported, as it is drawn.
 *
 * @param banks for which it can be
 * @param headings the columns that a file may have
 * @param errors what is wrong with the file that was sent, the first of it
 * @param errorCount how much that is in all
 */
record QuestionImportPage(
        List<Choice> banks, String headings, List<Column> columns, List<QuestionRowError> errors, int errorCount) {

    /** What is wrong with one row, in a sentence. */
    record QuestionRowError(int row, String column, String value, String sentence) {}
}
