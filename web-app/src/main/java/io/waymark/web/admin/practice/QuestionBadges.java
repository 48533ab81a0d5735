package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionState;
import io.waymark.web.ui.page.State;

/** How the states of questions are drawn. */
final class QuestionBadges {

    private QuestionBadges() {}

    static State of(QuestionState state) {
        return switch (state) {
            case WAITING, CHANGED -> State.SUBMITTED;
            case RETURNED -> State.RETURNED;
            case ASKED -> State.VERIFIED;
            case RETIRED -> State.WAIVED;
        };
    }
}
