package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what is asked: a second person approves what somebody wrote. */
@Service
@Transactional
class QuestionReviews {

    private final QuestionBankStore questions;
    private final QuestionViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    QuestionReviews(QuestionBankStore questions, QuestionViews views, CurrentCaller caller, Clock clock) {
        this.questions = questions;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    QuestionView approve(UUID id, Revision revision) {
        return decided(id, revision, it -> questions.publish(it, reviewerOf(it), clock.instant()));
    }

    QuestionView giveBack(UUID id, String reason, Revision revision) {
        return decided(id, revision, it -> questions.giveBack(it, reviewerOf(it), clock.instant(), reason.strip()));
    }

    QuestionView retire(UUID id, boolean retired, Revision revision) {
        return decided(id, revision, it -> questions.retire(it, retired));
    }

    private QuestionView decided(UUID id, Revision revision, Consumer<BankedQuestion> decision) {
        var there = questions.lock(id).orElseThrow(QuestionBankService::unknown);
        revision.requireCurrent(there.version());
        decision.accept(there);
        return views.of(List.of(questions.find(id).orElseThrow())).getFirst();
    }

    private PersonId reviewerOf(BankedQuestion question) {
        if (!question.waits()) {
            throw new RuleViolationException("question-not-waiting", "This question does not wait for a review.");
        }
        var reviewer = caller.get().person();
        if (question.isBy(reviewer)) {
            throw new RuleViolationException("question-own", "You wrote this version. Somebody else has to review it.");
        }
        return reviewer;
    }
}
