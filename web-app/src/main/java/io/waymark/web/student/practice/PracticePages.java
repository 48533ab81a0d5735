package io.waymark.web.student.practice;

import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.Readiness;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.practice.ResultPage.ReviewedQuestion;
import io.waymark.web.ui.chart.Chart;
import io.waymark.web.ui.chart.ChartShape;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.chart.Charts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the pages of practice tests. */
@Component
class PracticePages {

    private static final int AT_ONCE = 20;
    private static final double PERCENT = 100;

    private final PracticeApi practice;
    private final PageParts parts;
    private final Charts charts;
    private final Texts texts;

    PracticePages(PracticeApi practice, PageParts parts, Charts charts, Texts texts) {
        this.practice = practice;
        this.parts = parts;
        this.charts = charts;
        this.texts = texts;
    }

    StartPage start(@Nullable String credential) {
        var view = practice.show(credential);
        return new StartPage(
                view,
                credentials(view),
                view.exam() == null ? null : said(Duration.ofMinutes(view.exam().minutes())),
                said(view.readiness()),
                missing(view),
                view.attempts().stream()
                        .map(it -> new StartPage.HistoryEntry(it, kind(it, view.domains()), used(it)))
                        .toList());
    }

    QuestionPage question(UUID attempt, int position) {
        var loading = parts.load(() -> practice.attempt(attempt));
        var question = parts.load(() -> practice.question(attempt, position));
        return new QuestionPage(loading.get(), question.get());
    }

    ResultPage result(AttemptView attempt, ReviewedAnswers only, @Nullable String after) {
        var id = attempt.attempt().id();
        var review = attempt.examUnderWay() == null
                ? parts.load(() -> practice.review(id, only, after, AT_ONCE)).orNull()
                : null;
        return new ResultPage(
                attempt,
                charts.draw(chart(attempt)),
                timeUsed(attempt.attempt()),
                shown(attempt, only),
                review == null
                        ? null
                        : review.items().stream()
                                .map(it -> new ReviewedQuestion(it, name(it.domain(), attempt.domains())))
                                .toList(),
                review == null || review.next() == null
                        ? null
                        : Link.to("/student/practice/" + id)
                                .with("only", only)
                                .with("after", review.next())
                                .toString());
    }

    private static List<Option> credentials(PracticeView view) {
        return view.credentials().stream()
                .map(it -> new Option(
                        it.name(),
                        Link.to("/student/practice")
                                .with("credential", it.key())
                                .toString(),
                        it.equals(view.credential())))
                .toList();
    }

    private List<Option> shown(AttemptView attempt, ReviewedAnswers only) {
        return Stream.of(ReviewedAnswers.values())
                .map(it -> new Option(
                        texts.say("practice.review." + it, count(attempt, it)),
                        Link.to("/student/practice/" + attempt.attempt().id())
                                .with("only", it)
                                .toString(),
                        it == only))
                .toList();
    }

    /** How many questions the review would show. */
    private static long count(AttemptView attempt, ReviewedAnswers shown) {
        return attempt.places().stream()
                .filter(it -> switch (shown) {
                    case WRONG -> !Boolean.TRUE.equals(it.right()) && (isExam(attempt) || it.choice() != null);
                    case FLAGGED -> it.flagged();
                    case ALL -> true;
                })
                .count();
    }

    private static boolean isExam(AttemptView attempt) {
        return attempt.attempt().mode() == AttemptMode.EXAM;
    }

    private Chart chart(AttemptView attempt) {
        var asked = attempt.domains().stream().filter(it -> it.asked() > 0).toList();
        var low = asked.stream().filter(DomainScore::weak).count();
        return new Chart(
                "domains",
                ChartShape.BARS,
                texts.say("practice.by-domain"),
                texts.say("practice.by-domain.sentence", asked.size(), low),
                ChartUnit.PERCENT,
                asked.stream()
                        .map(it -> texts.say("practice.domain.right", it.name(), it.right(), it.asked()))
                        .toList(),
                List.of(new Chart.Series(
                        texts.say("practice.right"),
                        asked.stream()
                                .<@Nullable Double>map(it -> it.percent() / PERCENT)
                                .toList())));
    }

    private String said(Readiness readiness) {
        return readiness.low() == null || readiness.high() == null
                ? texts.say("practice.readiness.unknown", readiness.asked(), readiness.least() - readiness.asked())
                : texts.say(
                        "practice.readiness.known",
                        readiness.asked(),
                        readiness.right(),
                        readiness.low(),
                        readiness.high());
    }

    /** What an estimate does not rest on, if there is one. */
    private @Nullable String missing(PracticeView view) {
        var missing = view.readiness().missing();
        return view.readiness().low() == null || missing.isEmpty()
                ? null
                : texts.say(
                        "practice.readiness.missing",
                        missing.stream().map(it -> name(it, view.domains())).collect(Collectors.joining(", ")));
    }

    private String kind(AttemptLine attempt, List<DomainScore> domains) {
        return attempt.mode() == AttemptMode.EXAM || attempt.domain() == null
                ? texts.say("practice.kind.exam")
                : texts.say("practice.kind.domain", name(attempt.domain(), domains));
    }

    private String timeUsed(AttemptLine attempt) {
        var submitted = Objects.requireNonNull(attempt.submittedAt());
        var used = said(Duration.between(attempt.startedAt(), submitted));
        return attempt.deadline() == null
                ? texts.say("practice.result.used", used)
                : texts.say(
                        "practice.result.used.of",
                        used,
                        said(Duration.between(attempt.startedAt(), attempt.deadline())));
    }

    private String said(Duration time) {
        return texts.say("practice.time", time.toHours(), time.toMinutesPart());
    }

    private @Nullable String used(AttemptLine attempt) {
        if (attempt.submittedAt() == null) {
            return null;
        }
        var used = Duration.between(attempt.startedAt(), attempt.submittedAt());
        return texts.say("practice.time.brief", used.toHours(), used.toMinutesPart());
    }

    private static String name(int domain, List<DomainScore> domains) {
        return domains.stream()
                .filter(it -> it.domain() == domain)
                .map(DomainScore::name)
                .findFirst()
                .orElse(String.valueOf(domain));
    }
}
