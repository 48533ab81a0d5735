package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.web.advisor.caseload.CaseloadListing.View;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.BulkView.BulkAction;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What narrows the list and what orders it. */
@Component
class CaseloadFilters {

    private final Texts texts;
    private final Figures figures;
    private final RoadmapTitles roadmap;

    CaseloadFilters(Texts texts, Figures figures, RoadmapTitles roadmap) {
        this.texts = texts;
        this.figures = figures;
        this.roadmap = roadmap;
    }

    SearchView search(CaseloadSearch search) {
        return SearchView.of(search.link().with("view", "EVERYONE"), texts.say("caseload.find"), search.words());
    }

    /** @param found null while nobody can say how many there are */
    List<View> views(CaseloadSearch search, @Nullable CaseloadPage found) {
        return List.of(
                view(search, CaseloadView.ATTENTION, found == null ? null : found.attention()),
                view(search, CaseloadView.EVERYONE, found == null ? null : found.total()));
    }

    List<Filter> of(CaseloadSearch search, List<CohortView> cohorts) {
        var words = Filter.ofWords(search.link(), "q", texts.say("caseload.find"), search.words());
        return Stream.concat(words.stream(), Stream.of(cohort(search, cohorts), stage(search)))
                .toList();
    }

    Filter sorts(CaseloadSearch search) {
        var sorts = Stream.of(CaseloadSort.values())
                .map(sort -> new Choice(sort.name(), texts.say("caseload.sort." + sort)))
                .toList();
        return Filter.of(search.link(), "sort", "", sorts, search.sortOrFirst().name());
    }

    List<Column> columns(CaseloadSearch search) {
        return List.of(
                heading(search, "caseload.student", CaseloadSort.NAME),
                heading(search, "caseload.why", CaseloadSort.URGENCY),
                heading(search, "caseload.where", CaseloadSort.PROGRESS),
                heading(search, "caseload.last-contact", CaseloadSort.LAST_CONTACT),
                Column.of(texts.say("caseload.forecast")),
                Column.of(texts.say("caseload.next-meeting")));
    }

    /** What may be done for several students at once. */
    BulkView bulk(Link here, @Nullable String ticked) {
        return BulkView.of(
                texts.say("caseload.selected"),
                "student",
                "/advisor/students/selected",
                here,
                ticked,
                List.of(
                        new BulkAction("CONTACT", texts.say("caseload.selected.contact"), "chat"),
                        new BulkAction("NOTE", texts.say("caseload.selected.note"), "edit")));
    }

    private View view(CaseloadSearch search, CaseloadView view, @Nullable Integer students) {
        return new View(
                texts.say("caseload.view." + view),
                search.link().with("view", view).toString(),
                view == search.viewOrFirst(),
                students == null ? null : figures.count(students));
    }

    private Filter cohort(CaseloadSearch search, List<CohortView> cohorts) {
        var choices = cohorts.stream()
                .map(cohort -> new Choice(cohort.id().toString(), cohort.name()))
                .toList();
        return Filter.of(
                search.link(),
                "cohort",
                texts.say("caseload.cohort"),
                choices,
                Objects.toString(search.cohortOrAny(), null));
    }

    private Filter stage(CaseloadSearch search) {
        return Filter.of(search.link(), "stage", texts.say("caseload.stage"), roadmap.stages(), search.stageOrAny());
    }

    private Column heading(CaseloadSearch search, String label, CaseloadSort sort) {
        var column = Column.sortable(
                texts.say(label), search.link().with("sort", sort).toString());
        if (search.sortOrFirst() != sort) {
            return column;
        }
        return sort == CaseloadSort.URGENCY ? column.descending() : column.ascending();
    }
}
