package io.waymark.advising.api.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with practicing for a credential.
 *
 * @param credentials what can be practiced on the student's roadmap
 * @param exam as the real one is held; null where that is not known or there are not enough questions for it
 * @param domains with all answers so far
 * @param suggested the domain to practice next: the weakest, else the one with the fewest answers
 * @param needed the percentage that a timed exam counts from; null if no step asks for one
 * @param best of all timed exams, in percent; null before the first
 * @param underWay what to go on with, an exam before all else; null if everything is submitted
 * @param attempts the newest first
 */
public record PracticeView(
        PracticedCredential credential,
        List<PracticedCredential> credentials,
        @Nullable ExamLength exam,
        List<DomainScore> domains,
        int suggested,
        @Nullable Integer needed,
        @Nullable Integer best,
        @Nullable AttemptLine underWay,
        List<AttemptLine> attempts,
        Readiness readiness) {

    /** A credential that there are questions for. */
    public record PracticedCredential(String key, String name) {}

    /** How many questions in how many minutes. */
    public record ExamLength(int questions, int minutes) {}
}
