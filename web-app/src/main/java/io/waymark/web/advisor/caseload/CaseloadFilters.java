package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.BulkView.BulkAction;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.FilterForm;
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
    private final RoadmapTitles roadmap;
    private final MoreFilters more;

    CaseloadFilters(Texts texts, RoadmapTitles roadmap, MoreFilters more) {
        this.more = more;
        this.texts = texts;
        this.roadmap = roadmap;
    }

    SearchView search(CaseloadSearch search) {
        return SearchView.of(search.link().with("view", "EVERYONE"), texts.say("caseload.find"), search.words());
    }

    FilterForm more(CaseloadSearch search, List<CaseloadAttribute> attributes) {
        return more.form(search.link(), attributes);
    }

    List<Filter> of(
            CaseloadSearch search, List<CohortView> cohorts, FilterForm set, List<CaseloadAttribute> attributes) {
        var words = Filter.ofWords(search.link(), "q", texts.say("caseload.find"), search.words());
        return Stream.of(
                        words,
                        List.of(cohort(search, cohorts), stage(search), reason(search)),
                        more.chips(set, attributes))
                .flatMap(List::stream)
                .toList();
    }

    Filter sorts(CaseloadSearch search) {
        var sorts = Stream.of(CaseloadSort.values())
                .map(sort -> new Choice(sort.name(), texts.say("caseload.sort." + sort)))
                .toList();
        return Filter.of(search.link(), "sort", "", sorts, search.sortOrFirst().name());
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

    private Filter reason(CaseloadSearch search) {
        var choices = Stream.of(SignalKind.values())
                .map(each -> new Choice(each.name(), texts.say("reason." + each)))
                .toList();
        return Filter.of(
                search.link(),
                "reason",
                texts.say("caseload.reason"),
                choices,
                Objects.toString(search.reasonOrAny(), null));
    }
}
