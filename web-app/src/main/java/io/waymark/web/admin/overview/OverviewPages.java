package io.waymark.web.admin.overview;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.overview.OverviewApi;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.web.admin.disputes.DisputedMeetings;
import io.waymark.web.admin.overview.OverviewPage.Numbers;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.pick.CohortChoices;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the overview together: the numbers, the cohorts to choose from and the last imports, asked at once. */
@Component
class OverviewPages {

    private static final int RECENT = 5;

    private final OverviewApi overview;
    private final CohortChoices cohorts;
    private final ImportApi imports;
    private final DisputedMeetings disputes;
    private final PageParts parts;
    private final Glances glances;
    private final OverviewCharts charts;
    private final CaseloadBars caseloads;
    private final WaitingLines waiting;
    private final Tasks tasks;
    private final Texts texts;

    OverviewPages(
            OverviewApi overview,
            CohortChoices cohorts,
            ImportApi imports,
            DisputedMeetings disputes,
            PageParts parts,
            Glances glances,
            OverviewCharts charts,
            CaseloadBars caseloads,
            WaitingLines waiting,
            Tasks tasks,
            Texts texts) {
        this.overview = overview;
        this.cohorts = cohorts;
        this.imports = imports;
        this.disputes = disputes;
        this.parts = parts;
        this.glances = glances;
        this.charts = charts;
        this.caseloads = caseloads;
        this.waiting = waiting;
        this.tasks = tasks;
        this.texts = texts;
    }

    OverviewPage load(@Nullable UUID cohort) {
        var counted = parts.load(() -> overview.show(cohort));
        var groups = parts.load(() -> cohorts.with(cohort));
        var recent = parts.load(() -> imports.list(null, RECENT));
        var disputed = Stream.of(MeetingType.values())
                .map(type -> parts.load(() -> disputes.exist(type) ? Optional.of(type) : Optional.<MeetingType>empty()))
                .toList();
        var view = counted.unlessSilent();
        var found = groups.orNull();
        var list = recent.orNull();
        var imports = list == null ? null : list.items();
        return new OverviewPage(
                found == null ? null : choices(found),
                cohort == null ? "" : cohort.toString(),
                Link.to("/admin/overview/tables.csv").with("cohort", cohort).toString(),
                tasks.of(
                        view,
                        imports,
                        disputed.stream()
                                .flatMap(part -> part.orElse(Optional.empty()).stream())
                                .toList(),
                        cohort == null),
                view == null ? null : numbers(view, cohort),
                imports);
    }

    Numbers numbers(@Nullable UUID cohort) {
        return numbers(overview.show(cohort), cohort);
    }

    private Numbers numbers(OverviewView view, @Nullable UUID cohort) {
        return new Numbers(
                view.at(),
                glances.of(view),
                charts.stages(view),
                caseloads.of(view, cohort != null),
                charts.reasons(view),
                waiting.columns(),
                waiting.of(view),
                cohort != null);
    }

    private List<Choice> choices(List<CohortView> found) {
        return found.stream()
                .map(it -> new Choice(it.id().toString(), texts.say("overview.cohort.of", it.name(), it.members())))
                .toList();
    }
}
