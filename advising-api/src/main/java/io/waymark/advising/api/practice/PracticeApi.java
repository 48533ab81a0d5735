package io.waymark.advising.api.practice;

import io.waymark.core.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A student's own practice tests. */
@HttpExchange("/api/practice")
public interface PracticeApi {

    /** @param credential the first of the student's roadmap that there are questions for, if left out */
    @GetExchange
    PracticeView show(@RequestParam(required = false) @Size(max = 100) @Nullable String credential);

    @PostExchange("/attempts")
    AttemptView start(
            @Valid @RequestBody StartAttempt attempt,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @GetExchange("/attempts/{attempt}")
    AttemptView attempt(@PathVariable UUID attempt);

    /** @param position from 1 */
    @GetExchange("/attempts/{attempt}/questions/{position}")
    AskedQuestion question(@PathVariable UUID attempt, @PathVariable @Min(1) @Max(1_000) int position);

    /** Keeps an answer; the same answer may be sent again. */
    @PutExchange("/attempts/{attempt}/questions/{position}")
    void answer(
            @PathVariable UUID attempt,
            @PathVariable @Min(1) @Max(1_000) int position,
            @Valid @RequestBody AnswerQuestion answer);

    /** Ends an attempt and scores it, once however often it is sent. */
    @PostExchange("/attempts/{attempt}/submit")
    AttemptView submit(@PathVariable UUID attempt);

    /** The questions with answers and explanations, after the end. */
    @GetExchange("/attempts/{attempt}/review")
    Page<AskedQuestion> review(
            @PathVariable UUID attempt,
            @RequestParam(defaultValue = "ALL") ReviewedAnswers only,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit);
}
