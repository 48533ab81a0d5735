package io.waymark.web.admin.practice;

import io.waymark.web.ui.form.Choice;
import java.util.List;

/**
 * The page on which a question is written, as it is drawn.
 *
 * @param isNew whether it is being added
 * @param credential by its name
 */
record QuestionEditor(
        boolean isNew, String credential, List<Choice> domains, List<Choice> difficulties, List<Choice> letters) {

    /** As it is opened, with what the question says now. */
    record Opened(QuestionForm form, QuestionEditor page) {}
}
