package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.PracticeView.PracticedCredential;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a student sees of practice tests. */
@Component
class PracticeViews {

    private static final int MOST_ATTEMPTS = 50;

    private final AttemptReader reader;
    private final PracticeRecord counts;
    private final PracticedCredentials credentials;
    private final QuestionStore questions;
    private final ShippedQuestions shipped;
    private final Clock clock;

    PracticeViews(
            AttemptReader reader,
            PracticeRecord counts,
            PracticedCredentials credentials,
            QuestionStore questions,
            ShippedQuestions shipped,
            Clock clock) {
        this.reader = reader;
        this.counts = counts;
        this.credentials = credentials;
        this.questions = questions;
        this.shipped = shipped;
        this.clock = clock;
    }

    PracticeView overview(PersonId student, @Nullable String wanted) {
        shipped.bringUpToDate();
        var published = questions.published();
        var practiced = credentials.of(student).stream()
                .filter(it -> published.containsKey(it.key()))
                .toList();
        var credential = practiced.stream()
                .filter(it -> wanted == null || it.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "no-such-credential", "Your roadmap has no such credential with practice questions."));
        return new PracticeView(
                named(credential),
                practiced.stream().map(PracticeViews::named).toList(),
                ExamBlueprint.of(credential)
                        .filter(it -> it.questions() <= published.getOrDefault(credential.key(), 0))
                        .map(ExamBlueprint::length)
                        .orElse(null),
                domains(credential, counts.ofStudent(student, credential.key())),
                credentials.needed(student).orElse(null),
                reader.lines(student, credential.key(), MOST_ATTEMPTS),
                counts.unseen(student, credential.key()).readiness());
    }

    AttemptView of(PracticeAttempt attempt) {
        var credential = credentials.require(attempt.student(), attempt.credential());
        return new AttemptView(
                reader.line(attempt.id()),
                credential.name(),
                attempt.secondsLeft(clock.instant()),
                reader.places(attempt),
                attempt.open() ? List.of() : domains(credential, counts.ofAttempt(attempt)),
                credentials.needed(attempt.student()).orElse(null));
    }

    private static PracticedCredential named(Credential credential) {
        return new PracticedCredential(credential.key(), credential.name());
    }

    private static List<DomainScore> domains(Credential credential, Map<Integer, PracticeRecord.Answered> counts) {
        var exam = credential.exam();
        return exam == null
                ? List.of()
                : exam.domains().stream()
                        .map(it -> {
                            var count = counts.getOrDefault(it.number(), PracticeRecord.Answered.NONE);
                            return new DomainScore(it.number(), it.name(), it.weight(), count.right(), count.asked());
                        })
                        .toList();
    }
}
