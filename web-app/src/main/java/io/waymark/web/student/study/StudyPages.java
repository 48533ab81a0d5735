package io.waymark.web.student.study;

import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.certification.StudyPlanView.StudyDomainView;
import io.waymark.advising.api.certification.StudyPlanView.StudySessionView;
import io.waymark.advising.api.certification.StudyPlanView.StudyTermsView;
import io.waymark.web.student.study.StudyPage.DayOff;
import io.waymark.web.student.study.StudyPage.StudyPart;
import io.waymark.web.student.study.StudyPage.StudyWeek;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.time.When;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a study plan together. */
@Component
class StudyPages {

    private final StudyWeeks weeks;
    private final StudyTexts words;
    private final Texts texts;
    private final When when;

    StudyPages(StudyWeeks weeks, StudyTexts words, Texts texts, When when) {
        this.weeks = weeks;
        this.words = words;
        this.texts = texts;
        this.when = when;
    }

    StudyPage of(StudyPlanView plan) {
        var terms = plan.terms();
        var all = weeks.of(plan);
        var near = all.stream().filter(it -> it.isNear(plan.today())).toList();
        return new StudyPage(
                plan.credential(),
                plan.called(),
                terms == null ? null : lead(plan, terms),
                terms == null ? null : meter(plan, terms),
                missed(plan),
                plan.shortMinutes() == 0 ? null : texts.say("study.lacking", words.hours(plan.shortMinutes())),
                plan.earliestOn() == null ? null : texts.say("study.early", when.dateInFull(plan.earliestOn())),
                drawn(all, near::contains),
                drawn(all, it -> !near.contains(it)),
                terms == null ? null : weeks.chart(plan, all),
                plan.domains().stream().map(this::part).toList(),
                plan.practiced(),
                plan.daysOff().stream()
                        .map(it -> new DayOff(it, when.dateInFull(it)))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(it -> new Choice(it.name(), when.weekday(it)))
                        .toList());
    }

    private List<StudyWeek> drawn(List<StudyWeeks.Week> all, Predicate<StudyWeeks.Week> which) {
        return all.stream().filter(which).map(weeks::draw).toList();
    }

    private String lead(StudyPlanView plan, StudyTermsView terms) {
        var left = plan.today().until(terms.examOn(), ChronoUnit.DAYS);
        var day = when.dateInFull(terms.examOn());
        return left < 0 ? texts.say("study.exam-was", day) : texts.say("study.exam-on", day, left);
    }

    private MeterView meter(StudyPlanView plan, StudyTermsView terms) {
        var done = plan.doneMinutes();
        return new MeterView(
                "studied",
                words.hours(done),
                texts.say("study.studied", words.hours(terms.totalMinutes())),
                texts.say("study.a-week", words.hours(terms.weeklyMinutes())),
                Math.min(done, terms.totalMinutes()),
                terms.totalMinutes());
    }

    private @Nullable String missed(StudyPlanView plan) {
        var missed = plan.sessions().stream()
                .filter(it -> it.state() == SessionState.MISSED)
                .map(StudySessionView::day)
                .distinct()
                .count();
        return missed == 0 ? null : texts.say("study.missed", missed);
    }

    private StudyPart part(StudyDomainView domain) {
        return new StudyPart(
                words.domain(domain),
                domain.weight(),
                words.hours(domain.doneMinutes()),
                words.hours(domain.plannedMinutes()),
                domain.name() == null ? null : domain.number());
    }
}
