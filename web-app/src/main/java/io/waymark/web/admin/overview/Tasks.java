package io.waymark.web.admin.overview;

import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.web.admin.overview.OverviewPage.Task;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for the admin, with where to do it. */
@Component
class Tasks {

    private static final Set<ImportState> OPEN = Set.of(ImportState.CHECKED, ImportState.FAILED);

    /** More advisors than these are one task. */
    private static final int BY_NAME = 3;

    private final Texts texts;

    Tasks(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param disputed the types of meetings of which some are disputed
     * @param ofCollege whether the numbers are of all students; of a cohort they say nothing of what is to be done
     */
    List<Task> of(
            @Nullable OverviewView numbers,
            @Nullable List<ImportView> imports,
            List<MeetingType> disputed,
            boolean ofCollege) {
        var tasks = new ArrayList<Task>();
        if (imports != null) {
            imports.stream()
                    .filter(it -> OPEN.contains(it.state()))
                    .map(this::of)
                    .forEach(tasks::add);
        }
        disputed.stream().map(this::of).forEach(tasks::add);
        if (numbers != null) {
            advisors(numbers, tasks);
        }
        if (numbers != null && ofCollege) {
            students(numbers, tasks);
            evidence(numbers, tasks);
        }
        return tasks;
    }

    private Task of(ImportView upload) {
        var key = upload.state() == ImportState.FAILED ? "failed" : upload.errors() > 0 ? "has-errors" : "apply";
        return new Task(
                upload.state() == ImportState.FAILED ? State.STOP : State.RETURNED,
                "upload",
                texts.say("overview.task." + key, upload.name(), upload.errors()),
                texts.say("overview.open"),
                upload.name(),
                "/admin/imports/" + upload.id());
    }

    private Task of(MeetingType disputed) {
        return new Task(
                State.RETURNED,
                "alert",
                texts.say("overview.task.disputed." + disputed),
                texts.say("overview.open"),
                texts.say("disputes.title"),
                "/admin/disputes/" + disputed.path());
    }

    private void advisors(OverviewView numbers, List<Task> tasks) {
        var over = numbers.caseloads().furthest().stream()
                .filter(it -> it.difference() > 0)
                .limit(BY_NAME)
                .toList();
        over.stream().map(this::of).forEach(tasks::add);
        var more = numbers.caseloads().over() - over.size();
        if (more > 0) {
            tasks.add(new Task(
                    State.STOP,
                    "people",
                    texts.say("overview.task.more-over", more),
                    texts.say("overview.open"),
                    texts.say("overview.advisors"),
                    "/admin/advisors"));
        }
    }

    private Task of(AdvisorBalance balance) {
        var name = balance.advisor().fullName();
        return new Task(
                State.STOP,
                "people",
                texts.say("overview.task.over", name, balance.difference()),
                texts.say("overview.open"),
                name,
                "/admin/advisors/" + balance.advisor().id());
    }

    private void students(OverviewView numbers, List<Task> tasks) {
        var without = numbers.students().withoutAdvisor();
        if (without != null && without > 0) {
            tasks.add(new Task(
                    State.RETURNED,
                    "user",
                    texts.say("overview.task.unadvised", without),
                    texts.say("overview.open"),
                    texts.say("unadvised.title"),
                    "/admin/overview/unadvised"));
        }
    }

    private void evidence(OverviewView numbers, List<Task> tasks) {
        var overdue = numbers.evidence().overdue();
        if (overdue != null && overdue > 0) {
            tasks.add(new Task(
                    State.RETURNED,
                    "clock",
                    texts.say("overview.task.overdue", overdue),
                    texts.say("overview.see"),
                    texts.say("overview.waiting"),
                    "/admin/overview#waiting-h"));
        }
    }
}
