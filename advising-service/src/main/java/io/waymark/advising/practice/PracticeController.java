package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AskedQuestion;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.core.paging.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PracticeController implements PracticeApi {

    private final PracticePages practice;

    PracticeController(PracticePages practice) {
        this.practice = practice;
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public PracticeView show(@Nullable String credential) {
        return practice.show(credential);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public AttemptView start(StartAttempt attempt, @Nullable String key) {
        return practice.start(attempt, key);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public AttemptView attempt(UUID attempt) {
        return practice.attempt(attempt);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public AskedQuestion question(UUID attempt, int position) {
        return practice.question(attempt, position);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public void answer(UUID attempt, int position, AnswerQuestion answer) {
        practice.answer(attempt, position, answer);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public AttemptView submit(UUID attempt) {
        return practice.submit(attempt);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public Page<AskedQuestion> review(UUID attempt, ReviewedAnswers only, @Nullable String after, int limit) {
        return practice.review(attempt, only, after, limit);
    }
}
