package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.AttendanceOverview;
import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.StudentCounts;
import io.waymark.advising.api.overview.WaitingEvidence;
import io.waymark.web.admin.overview.OverviewPage.Glance;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The few figures to read first; one that is hidden or says nothing yet is left out. */
@Component
class Glances {

    private final Texts texts;
    private final Figures figures;

    Glances(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    List<Glance> of(OverviewView view) {
        return Stream.of(
                        onTrack(view.students()),
                        attention(view.attention()),
                        wait(view.evidence()),
                        attendance(view.attendance()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Glance onTrack(StudentCounts students) {
        var all = students.estimated();
        var good = students.onTrack();
        return all == null || good == null || all == 0
                ? null
                : new Glance(
                        good.equals(all) ? State.VERIFIED : State.PROGRESS,
                        figures.percent((double) good / all),
                        texts.say("overview.glance.on-track", good, all, students.daysBehind()));
    }

    private @Nullable Glance attention(AttentionOverview attention) {
        var students = attention.students();
        if (students == null) {
            return null;
        }
        var before = attention.monthAgo();
        return new Glance(
                students > 0 ? State.RETURNED : State.VERIFIED,
                figures.count(students),
                before == null
                        ? texts.say("overview.glance.attention", students)
                        : texts.say(
                                "overview.glance.attention." + tendency(students - before),
                                students,
                                Math.abs(students - before)));
    }

    private @Nullable Glance wait(WaitingEvidence evidence) {
        var days = evidence.medianDays();
        var waiting = evidence.waiting();
        var overdue = evidence.overdue();
        return days == null || waiting == null
                ? null
                : new Glance(
                        overdue == null || overdue > 0 ? State.RETURNED : State.VERIFIED,
                        texts.say("overview.days", Math.round(days * 10) / 10.0),
                        overdue == null
                                ? texts.say("overview.glance.wait", waiting)
                                : texts.say("overview.glance.wait.overdue", waiting, overdue));
    }

    private @Nullable Glance attendance(AttendanceOverview attendance) {
        var lately = share(attendance.attended(), attendance.missed());
        if (lately == null) {
            return null;
        }
        var before = share(attendance.attendedBefore(), attendance.missedBefore());
        var points = before == null ? 0 : Math.round(100 * lately) - Math.round(100 * before);
        var said = before == null
                ? texts.say("overview.glance.attendance")
                : texts.say("overview.glance.attendance." + tendency(points), Math.abs(points));
        var open = attendance.open();
        return new Glance(
                State.VERIFIED,
                figures.percent(lately),
                open == null || open == 0 ? said : texts.say("overview.glance.attendance.open", said, open));
    }

    private static @Nullable Double share(@Nullable Integer attended, @Nullable Integer missed) {
        return attended == null || missed == null || attended + missed == 0
                ? null
                : (Double) ((double) attended / (attended + missed));
    }

    private static String tendency(long change) {
        return change == 0 ? "same" : change > 0 ? "more" : "fewer";
    }
}
