package io.waymark.advising.api.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with practicing for a credential.
 *
 * @param credentials what can be practiced on the student's roadmap
 * @param exam as the real one is held; null where that is not known or there are not enough questions for it
 * @param domains with all answers so far
 * @param needed the percentage that a timed exam counts from; null if no step asks for one
 * @param attempts newest first
 */
public record PracticeView(
        PracticedCredential credential,
        List<PracticedCredential> credentials,
        @Nullable ExamLength exam,
        List<DomainScore> domains,
        @Nullable Integer needed,
        List<AttemptLine> attempts,
        Readiness readiness) {

    /** A credential that there are questions for. */
    public record PracticedCredential(String key, String name) {}

    /** How many questions in how many minutes. */
    public record ExamLength(int questions, int minutes) {}
}
