package io.waymark.web.admin.practice;

import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a question is written, as it is drawn.
 *
 * @param current the version that is there now; none while it is being added
 * @param credential by its name
 */
record QuestionEditor(
        @Nullable Integer current,
        String credential,
        List<Choice> domains,
        List<Choice> difficulties,
        List<Choice> letters) {

    public boolean isNew() {
        return current == null;
    }

    /** As it is opened, with what the question says now. */
    record Opened(QuestionForm form, QuestionEditor page) {}
}
