package io.waymark.advising.practice;

import io.waymark.advising.journey.QuestionBanks;
import io.waymark.core.roadmap.Credential;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be practiced: what comes with Waymark, and what the college added. */
@Component
class CollegeQuestionBanks implements QuestionBanks {

    private final QuestionStore questions;

    CollegeQuestionBanks(QuestionStore questions) {
        this.questions = questions;
    }

    @Override
    public Set<String> practiced() {
        var keys = new HashSet<>(ShippedQuestions.CREDENTIALS);
        keys.addAll(questions.published().keySet());
        return keys;
    }

    @Override
    public boolean haveQuestionsFor(List<Credential> credentials) {
        var keys = credentials.stream().map(Credential::key).toList();
        return keys.stream().anyMatch(ShippedQuestions::isShipped)
                || keys.stream().anyMatch(questions.published()::containsKey);
    }
}
