package io.waymark.advising.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.Credential;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins attempts, and takes answers while they are open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PracticeAttempts {

    private static final int USUAL_QUESTIONS = 20;

    private final PracticeStore attempts;
    private final QuestionStore questions;
    private final ShippedQuestions shipped;
    private final PracticedCredentials credentials;
    private final BackgroundTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    PracticeAttempts(
            PracticeStore attempts,
            QuestionStore questions,
            ShippedQuestions shipped,
            PracticedCredentials credentials,
            BackgroundTasks tasks,
            CurrentCaller caller,
            Clock clock) {
        this.attempts = attempts;
        this.questions = questions;
        this.shipped = shipped;
        this.credentials = credentials;
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    void start(UUID id, StartAttempt request) {
        shipped.bringUpToDate();
        var student = caller.get().person();
        var credential = credentials.of(student).require(request.credential());
        // What is shown of the id is its time; the rest decides what is drawn.
        var draw = new QuestionDraw(questions.published(credential.key(), student), id.getLeastSignificantBits());
        if (request.mode() == AttemptMode.EXAM) {
            startExam(id, student, credential, draw);
        } else {
            startPractice(id, student, request, draw);
        }
    }

    private void startExam(UUID id, PersonId student, Credential credential, QuestionDraw draw) {
        var blueprint = ExamBlueprint.of(credential).orElseThrow(PracticeAttempts::tooFew);
        var drawn = draw.exam(blueprint.questions(), blueprint.weights());
        if (drawn.size() < blueprint.questions()) {
            throw tooFew();
        }
        var now = clock.instant();
        var deadline = now.plus(blueprint.time());
        try {
            attempts.add(attempt(id, student, credential.key(), null, draw, drawn, now, deadline), drawn);
        } catch (DuplicateKeyException another) {
            throw examUnderWay(credential.key());
        }
        tasks.schedule(AttemptWork.of(id), deadline);
    }

    private void startPractice(UUID id, PersonId student, StartAttempt request, QuestionDraw draw) {
        refuse(attempts.examUnderWay(student, request.credential(), clock.instant()), request.credential());
        var domain = request.domain();
        if (domain == null) {
            throw new RuleViolationException("practice-domain-missing", "Choose a domain to practice.");
        }
        var drawn = draw.practice(domain, Objects.requireNonNullElse(request.questions(), USUAL_QUESTIONS));
        if (drawn.isEmpty()) {
            throw tooFew();
        }
        attempts.add(attempt(id, student, request.credential(), domain, draw, drawn, clock.instant(), null), drawn);
    }

    private static PracticeAttempt attempt(
            UUID id,
            PersonId student,
            String credential,
            @Nullable Integer domain,
            QuestionDraw draw,
            List<DrawnQuestion> drawn,
            Instant now,
            @Nullable Instant deadline) {
        var mode = deadline == null ? AttemptMode.PRACTICE : AttemptMode.EXAM;
        return new PracticeAttempt(
                id, student, credential, mode, domain, draw.seed(), drawn.size(), now, deadline, true);
    }

    /** Three statements: the college, the attempt, the answer. Where the answer is shown at once, one more. */
    void answer(UUID id, int position, AnswerQuestion answer) {
        var attempt = lockOwn(id);
        attempt.requireOpen(clock.instant());
        requireNoExamBeside(attempt);
        if (position < 1 || position > attempt.questions()) {
            throw new NotFoundException("no-such-question", "This attempt has no such question.");
        }
        if (!attempts.answer(attempt, position, answer)) {
            throw new RuleViolationException(
                    "answer-already-shown",
                    "The answer to this question has been shown. It can't be changed any more.");
        }
    }

    /** During an exam nothing is shown that could be used in it. */
    void requireNoExamBeside(PracticeAttempt attempt) {
        refuse(attempts.examBeside(attempt, clock.instant()), attempt.credential());
    }

    private static void refuse(Optional<UUID> exam, String credential) {
        if (exam.isPresent()) {
            throw examUnderWay(credential);
        }
    }

    private static ConflictException examUnderWay(String credential) {
        return new ConflictException(
                "exam-under-way",
                "You have a timed exam under way. Go on with it or submit it first.",
                Map.of("credential", credential));
    }

    PracticeAttempt lockOwn(UUID id) {
        return attempts.lock(id).filter(this::isOwn).orElseThrow(PracticeAttempts::unknown);
    }

    PracticeAttempt own(UUID id) {
        return attempts.find(id).filter(this::isOwn).orElseThrow(PracticeAttempts::unknown);
    }

    private boolean isOwn(PracticeAttempt attempt) {
        return caller.get().is(attempt.student());
    }

    static UUID nextId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-attempt", "There is no such attempt.");
    }

    private static RuleViolationException tooFew() {
        return new RuleViolationException(
                "too-few-questions", "There are not enough questions for this yet. Practice something else.");
    }
}
