package io.waymark.web.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.web.form.Choice;
import io.waymark.web.page.Words;
import io.waymark.web.roadmap.RoadmapWords;
import io.waymark.web.services.Panels;
import io.waymark.web.table.Column;
import io.waymark.web.table.Columns;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The advisor's first page. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class CaseloadController {

    private static final int PAGE = 50;
    private static final int COHORTS = 100;

    private final CaseloadApi caseload;
    private final CohortApi cohorts;
    private final RoadmapWords roadmap;
    private final Rows rows;
    private final Columns columns;
    private final Panels panels;
    private final Words words;

    CaseloadController(
            CaseloadApi caseload,
            CohortApi cohorts,
            RoadmapWords roadmap,
            Rows rows,
            Columns columns,
            Panels panels,
            Words words) {
        this.caseload = caseload;
        this.cohorts = cohorts;
        this.roadmap = roadmap;
        this.rows = rows;
        this.columns = columns;
        this.panels = panels;
        this.words = words;
    }

    @GetMapping("/caseload")
    String list(@ModelAttribute("search") Search search, Model model) {
        var loading = panels.load(() -> caseload.list(
                search.viewOrFirst(),
                search.words(),
                search.cohortOrAny(),
                search.stageOrAny(),
                search.sortOrFirst(),
                search.after(),
                PAGE));
        var groups = panels.load(() -> cohorts.list(null, COHORTS)).orNull();
        model.addAttribute(
                "cohorts",
                groups == null
                        ? List.of()
                        : groups.items().stream()
                                .map(CaseloadController::choice)
                                .toList());
        model.addAttribute("stages", roadmap.stages());
        model.addAttribute(
                "sorts",
                Stream.of(CaseloadSort.values())
                        .map(sort -> new Choice(sort.name(), words.say("caseload.sort." + sort)))
                        .toList());
        model.addAttribute("columns", headings(search));
        var found = loading.orNull();
        model.addAttribute("silent", found == null);
        if (found != null) {
            model.addAttribute("total", found.total());
            model.addAttribute("attention", found.attention());
            model.addAttribute("students", found.items().stream().map(rows::of).toList());
            model.addAttribute(
                    "pager", columns.pager(found.items().size(), search.link().after(found.next())));
        }
        return "caseload";
    }

    private static Choice choice(CohortView cohort) {
        return new Choice(cohort.id().toString(), cohort.name());
    }

    private List<Column> headings(Search search) {
        return List.of(
                heading(search, "caseload.student", CaseloadSort.NAME),
                heading(search, "caseload.why", CaseloadSort.URGENCY),
                heading(search, "caseload.where", CaseloadSort.PROGRESS),
                heading(search, "caseload.last-contact", CaseloadSort.LAST_CONTACT),
                Column.of(words.say("caseload.forecast")),
                Column.of(words.say("caseload.next-meeting")));
    }

    private Column heading(Search search, String label, CaseloadSort sort) {
        var column = Column.sortable(
                words.say(label), search.link().with("sort", sort).toString());
        if (search.sortOrFirst() != sort) {
            return column;
        }
        return sort == CaseloadSort.URGENCY ? column.descending() : column.ascending();
    }
}
