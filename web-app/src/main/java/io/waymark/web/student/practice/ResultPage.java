package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AskedQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.page.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended, as it is drawn.
 *
 * @param timeUsed in a sentence
 * @param shown what the review can be narrowed to
 * @param review null while it cannot be shown
 * @param further where the review goes on; null at its end
 */
record ResultPage(
        AttemptView attempt,
        ChartView chart,
        String timeUsed,
        List<Option> shown,
        @Nullable List<ReviewedQuestion> review,
        @Nullable String further) {

    /** A question that is looked at again. */
    record ReviewedQuestion(AskedQuestion question, String domain) {

        public List<AnswerChoice> choices() {
            return AnswerChoice.of(question);
        }

        public boolean isRight() {
            return question.explanation() != null
                    && question.explanation().correct().equals(question.choice());
        }
    }

    public boolean isExam() {
        return attempt.attempt().mode() == AttemptMode.EXAM;
    }

    public int unanswered() {
        return attempt.attempt().questions() - attempt.attempt().answered();
    }

    public State badge() {
        return State.VERIFIED;
    }

    public String address() {
        return "/student/practice/" + attempt.attempt().id();
    }
}
