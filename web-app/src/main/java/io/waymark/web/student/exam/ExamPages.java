package io.waymark.web.student.exam;

import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.ExamAward;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.web.student.exam.ExamPage.AttemptLine;
import io.waymark.web.student.exam.ExamPage.AwardLine;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an exam together. */
@Component
class ExamPages {

    private final Texts texts;
    private final When when;

    ExamPages(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    ExamPage of(ExamView exam) {
        var window = exam.window();
        return new ExamPage(
                exam,
                lead(exam, window),
                window == null ? null : said(exam, window),
                retry(exam),
                warning(exam, window),
                early(exam),
                exam.attempts().stream().map(this::line).toList(),
                exam.awards().stream().map(this::line).toList(),
                Stream.of(AttemptForm.PASSED, AttemptForm.FAILED)
                        .map(it -> new Choice(it, texts.say("exam.result." + it)))
                        .toList());
    }

    private String lead(ExamView exam, @Nullable OpenWindow window) {
        if (exam.awarded()) {
            return texts.say("exam.lead.awarded");
        }
        if (exam.attempts().stream().anyMatch(ExamAttempt::passed)) {
            return texts.say("exam.lead.passed");
        }
        if (window == null) {
            return texts.say("exam.lead.none");
        }
        if (window.endsOn().isBefore(exam.today())) {
            return said(exam, window);
        }
        var scheduled = window.scheduledOn();
        return scheduled == null || scheduled.isBefore(exam.today())
                ? texts.say("exam.lead.schedule", when.dateInFull(window.endsOn()))
                : texts.say(
                        "exam.lead.scheduled",
                        when.dateInFull(scheduled),
                        exam.today().until(scheduled, ChronoUnit.DAYS));
    }

    private String said(ExamView exam, OpenWindow window) {
        var left = exam.today().until(window.endsOn(), ChronoUnit.DAYS);
        return left < 0
                ? texts.say("exam.window.over", when.dateInFull(window.endsOn()))
                : texts.say(
                        "exam.window.open",
                        when.dateInFull(window.authorizedOn()),
                        when.dateInFull(window.endsOn()),
                        left);
    }

    private @Nullable String retry(ExamView exam) {
        var next = exam.nextTryOn();
        if (next == null) {
            return null;
        }
        return texts.say(next.isAfter(exam.today()) ? "exam.retry.from" : "exam.retry.now", when.dateInFull(next));
    }

    private @Nullable String warning(ExamView exam, @Nullable OpenWindow window) {
        var next = exam.nextTryOn();
        var scheduled = window == null ? null : window.scheduledOn();
        return next == null || scheduled == null || !scheduled.isBefore(next) || scheduled.isBefore(exam.today())
                ? null
                : texts.say("exam.retry.too-soon", when.dateInFull(scheduled), when.dateInFull(next));
    }

    private @Nullable String early(ExamView exam) {
        return exam.earliestOn() == null ? null : texts.say("exam.early", when.dateInFull(exam.earliestOn()));
    }

    private AttemptLine line(ExamAttempt attempt) {
        var result = texts.say("exam.result." + (attempt.passed() ? AttemptForm.PASSED : AttemptForm.FAILED));
        return new AttemptLine(
                attempt.takenOn(),
                when.dateInFull(attempt.takenOn()),
                attempt.passed() ? State.VERIFIED : State.RETURNED,
                attempt.score() == null
                        ? result
                        : texts.facts(List.of(result, texts.say("exam.score.of", attempt.score()))));
    }

    private AwardLine line(ExamAward award) {
        var valid = award.validThrough() == null
                ? texts.say("exam.award.since", when.dateInFull(award.issuedOn()))
                : texts.say(
                        "exam.award.valid", when.dateInFull(award.issuedOn()), when.dateInFull(award.validThrough()));
        return new AwardLine(award.number(), valid, state(award.status()));
    }

    private static State state(EvidenceStatus status) {
        return switch (status) {
            case VERIFIED -> State.VERIFIED;
            case RETURNED -> State.RETURNED;
            case SUBMITTED, WITHDRAWN -> State.SUBMITTED;
        };
    }
}
