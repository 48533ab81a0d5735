package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionView;
import io.waymark.web.ui.page.State;

/**
 * A question in a list.
 *
 * @param domain by its name
 * @param answers how it was answered, in words
 */
record QuestionLine(QuestionView question, String domain, String answers) {

    public State badge() {
        return QuestionBadges.of(question.state());
    }
}
