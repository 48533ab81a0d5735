package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AskedQuestion;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student does with practice tests, a transaction each. */
@Service
@Transactional
class PracticePages {

    private final PracticeAttempts attempts;
    private final AttemptScoring scoring;
    private final AttemptReader reader;
    private final PracticeStore store;
    private final PracticeViews views;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    PracticePages(
            PracticeAttempts attempts,
            AttemptScoring scoring,
            AttemptReader reader,
            PracticeStore store,
            PracticeViews views,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Clock clock) {
        this.attempts = attempts;
        this.scoring = scoring;
        this.reader = reader;
        this.store = store;
        this.views = views;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    PracticeView show(@Nullable String credential) {
        submitOverdue();
        return views.overview(caller.get().person(), credential);
    }

    AttemptView start(StartAttempt request, @Nullable String key) {
        submitOverdue();
        var id = PracticeAttempts.nextId();
        return keys.claim(key, request, id)
                .map(earlier -> views.of(attempts.own(earlier)))
                .orElseGet(() -> {
                    attempts.start(id, request);
                    return views.of(attempts.own(id));
                });
    }

    AttemptView attempt(UUID id) {
        return views.of(current(id));
    }

    AskedQuestion question(UUID id, int position) {
        var attempt = current(id);
        attempts.requireNoExamBeside(attempt);
        return reader.question(attempt, position)
                .orElseThrow(() -> new NotFoundException("no-such-question", "This attempt has no such question."));
    }

    void answer(UUID id, int position, AnswerQuestion answer) {
        attempts.answer(id, position, answer);
    }

    AttemptView submit(UUID id) {
        scoring.submit(attempts.lockOwn(id));
        return views.of(attempts.own(id));
    }

    Page<AskedQuestion> review(UUID id, ReviewedAnswers only, @Nullable String after, int limit) {
        var attempt = current(id);
        attempt.requireSubmitted();
        attempts.requireNoExamBeside(attempt);
        var place =
                Cursor.read(after, 1).map(it -> it.value(0, Integer::valueOf)).orElse(0);
        return Page.of(reader.review(attempt, only, place, limit + 1), limit, it -> Cursor.at(it.position()));
    }

    /** As it is now: submitted, if its time is up. */
    private PracticeAttempt current(UUID id) {
        var attempt = attempts.own(id);
        if (attempt.isOverdue(clock.instant())) {
            scoring.submitOverdue(id);
            return attempts.own(id);
        }
        return attempt;
    }

    private void submitOverdue() {
        store.overdue(caller.get().person(), clock.instant()).forEach(scoring::submitOverdue);
    }
}
