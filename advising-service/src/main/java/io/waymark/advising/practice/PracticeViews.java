package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.PracticeView.PracticedCredential;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.Credential;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a student sees of practice tests. */
@Component
class PracticeViews {

    private final AttemptReader reader;
    private final PracticeRecord counts;
    private final PracticedCredentials credentials;
    private final QuestionStore questions;
    private final PracticeStore attempts;
    private final ShippedQuestions shipped;
    private final Clock clock;

    PracticeViews(
            AttemptReader reader,
            PracticeRecord counts,
            PracticedCredentials credentials,
            QuestionStore questions,
            PracticeStore attempts,
            ShippedQuestions shipped,
            Clock clock) {
        this.reader = reader;
        this.counts = counts;
        this.credentials = credentials;
        this.questions = questions;
        this.attempts = attempts;
        this.shipped = shipped;
        this.clock = clock;
    }

    PracticeView overview(PersonId student, @Nullable String wanted) {
        shipped.bringUpToDate();
        var published = questions.published();
        var exams = credentials.of(student);
        Predicate<Credential> practiced = it -> published.containsKey(it.key());
        var credential =
                exams.require(practiced.and(it -> wanted == null || it.key().equals(wanted)));
        var needed = exams.needed(credential);
        var domains = DomainScores.of(credential, counts.ofStudent(student, credential.key()), needed);
        return new PracticeView(
                named(credential),
                exams.credentials().stream()
                        .filter(practiced)
                        .map(PracticeViews::named)
                        .toList(),
                ExamBlueprint.of(credential)
                        .filter(it -> it.questions() <= published.getOrDefault(credential.key(), 0))
                        .map(ExamBlueprint::length)
                        .orElse(null),
                domains.list(),
                domains.suggested(),
                needed,
                counts.best(student, credential.key()).orElse(null),
                reader.underWay(student, credential.key()).orElse(null),
                reader.lines(student, credential.key()),
                new UnseenAnswers(counts.unseen(student, credential.key()), ExamBlueprint.weightsOf(credential))
                        .readiness());
    }

    AttemptView of(PracticeAttempt attempt) {
        var now = clock.instant();
        var exams = credentials.of(attempt.student());
        var credential = exams.require(attempt.credential());
        var needed = exams.needed(credential);
        var line = reader.line(attempt.id());
        return new AttemptView(
                line,
                credential.name(),
                attempt.secondsLeft(now),
                reader.places(attempt),
                attempt.open()
                        ? List.of()
                        : DomainScores.of(credential, counts.ofAttempt(attempt), needed)
                                .list(),
                needed,
                isCounted(line, needed),
                attempts.examBeside(attempt, now).orElse(null));
    }

    private static boolean isCounted(AttemptLine attempt, @Nullable Integer needed) {
        return attempt.mode() == AttemptMode.EXAM && !attempt.isOpen() && needed != null && attempt.percent() >= needed;
    }

    private static PracticedCredential named(Credential credential) {
        return new PracticedCredential(credential.key(), credential.name());
    }
}
