package io.waymark.advising.certification;

import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.advising.api.certification.ExamWindow;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.core.certification.ExamTerms;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Students' exams: when they may be taken, are taken, and how it went. */
@Service
@Transactional
class ExamService {

    private static final int MOST_YEARS = 10;

    private final CredentialAccess access;
    private final ExamStore store;
    private final StudyMoves plans;
    private final ExamViews views;
    private final Institutions institutions;
    private final Clock clock;

    ExamService(
            CredentialAccess access,
            ExamStore store,
            StudyMoves plans,
            ExamViews views,
            Institutions institutions,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.plans = plans;
        this.views = views;
        this.institutions = institutions;
        this.clock = clock;
    }

    ExamView show(PersonId student, String credential) {
        return views.of(access.toSee(student, credential));
    }

    ExamView authorize(PersonId student, String credential, ExamWindow window) {
        var aim = access.toChange(student, credential);
        var today = institutions.today();
        var usual = ExamTerms.of(aim.credential()).windowEnd(window.authorizedOn());
        var endsOn =
                Objects.requireNonNullElse(window.endsOn(), Objects.requireNonNullElse(usual, window.authorizedOn()));
        var scheduledOn = window.scheduledOn();
        new FieldChecks(today)
                .past("authorizedOn", window.authorizedOn())
                .require(
                        window.authorizedOn().isAfter(today.minusYears(MOST_YEARS)),
                        "authorizedOn",
                        "day-too-far",
                        "This day is too far away.")
                .require(
                        ExamDays.isNear(endsOn, today),
                        "endsOn",
                        "exam-too-far",
                        "The exam has to be within two years.")
                .needed("endsOn", window.endsOn() == null ? usual : window.endsOn())
                .inOrder("endsOn", window.authorizedOn(), endsOn)
                .inOrder("scheduledOn", window.authorizedOn(), scheduledOn)
                .require(
                        scheduledOn == null || !scheduledOn.isAfter(endsOn),
                        "scheduledOn",
                        "after-the-window",
                        "This is after the last day of the authorization.")
                .done();
        store.save(student, credential, new OpenWindow(window.authorizedOn(), endsOn, scheduledOn));
        if (scheduledOn != null && scheduledOn.isAfter(today)) {
            plans.moveExam(aim, scheduledOn);
        }
        return views.of(aim);
    }

    ExamView take(PersonId student, String credential, LocalDate takenOn, ExamResult result) {
        var aim = access.toChange(student, credential);
        var today = institutions.today();
        var terms = ExamTerms.of(aim.credential());
        var scale = terms.scale();
        var score = result.score();
        new FieldChecks(today)
                .past("takenOn", takenOn)
                .require(
                        scale == null || score == null || scale.contains(score),
                        "score",
                        "not-on-the-scale",
                        "There is no such score in this exam.",
                        scale == null ? Map.of() : Map.of("least", scale.least(), "most", scale.most()))
                .require(
                        score == null
                                || scale != null && !scale.contains(score)
                                || terms.agrees(result.passed(), score),
                        "score",
                        result.passed() ? "score-not-passed" : "score-passed",
                        "This score does not go with this result.",
                        terms.passing() == null ? Map.of() : Map.of("passing", terms.passing()))
                .require(
                        takenOn.isAfter(today.minusYears(MOST_YEARS)),
                        "takenOn",
                        "day-too-far",
                        "This day is too far away.")
                .done();
        requireOrder(aim, takenOn, result);
        store.save(student, credential, takenOn, result, clock.instant());
        return views.of(aim);
    }

    ExamView remove(PersonId student, String credential, LocalDate takenOn) {
        var aim = access.toChange(student, credential);
        store.remove(student, credential, takenOn);
        return views.of(aim);
    }

    /** Nobody takes an exam again that they have passed. */
    private void requireOrder(CredentialAim aim, LocalDate takenOn, ExamResult result) {
        var others = attempts(aim).stream()
                .filter(it -> !it.takenOn().equals(takenOn))
                .toList();
        if (others.stream()
                .anyMatch(it -> it.passed() && (result.passed() || it.takenOn().isBefore(takenOn)))) {
            throw new RuleViolationException("exam-passed", "This exam was passed on another day already.");
        }
        if (result.passed() && others.stream().anyMatch(it -> it.takenOn().isAfter(takenOn))) {
            throw new RuleViolationException("exam-taken-later", "This exam was taken again after this day.");
        }
    }

    private List<ExamAttempt> attempts(CredentialAim aim) {
        return store.attempts(aim.student()).getOrDefault(aim.credential().key(), List.of());
    }
}
