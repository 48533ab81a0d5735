package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.web.advisor.caseload.CaseloadListing.FoundStudents;
import io.waymark.web.advisor.caseload.CaseloadListing.None;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.pick.CohortChoices;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the caseload together: its students and the cohorts to narrow it by, asked at once. */
@Component
class CaseloadPages {

    private final CaseloadApi caseload;
    private final CohortChoices cohorts;
    private final SavedViewApi views;
    private final CaseloadViews looks;
    private final CaseloadRows rows;
    private final CaseloadFilters filters;
    private final UnfitFilters unfit;
    private final CaseloadColumns columns;
    private final Pagers pagers;
    private final PageParts parts;
    private final Texts texts;

    CaseloadPages(
            CaseloadApi caseload,
            CohortChoices cohorts,
            SavedViewApi views,
            CaseloadViews looks,
            CaseloadRows rows,
            CaseloadFilters filters,
            UnfitFilters unfit,
            CaseloadColumns columns,
            Pagers pagers,
            PageParts parts,
            Texts texts) {
        this.caseload = caseload;
        this.cohorts = cohorts;
        this.views = views;
        this.looks = looks;
        this.rows = rows;
        this.filters = filters;
        this.unfit = unfit;
        this.columns = columns;
        this.pagers = pagers;
        this.parts = parts;
        this.texts = texts;
    }

    PagePart<List<SavedView>> saved() {
        return parts.load(views::list);
    }

    /** @param ticked whether all rows are ticked to begin with, as the address says it */
    CaseloadListing load(
            CaseloadSearch search, PagePart<List<SavedView>> saved, ListPosition position, @Nullable String ticked) {
        var listed = parts.load(() -> search.ask(caseload, position.after(), position.limit()));
        var known = parts.load(caseload::attributes);
        var groups = parts.load(cohorts::all);
        var attributes = known.orElse(List.of());
        var wrong = unfit.of(listed, search, attributes);
        var page = wrong == null ? listed.unlessSilent() : null;
        var more = filters.more(search, attributes);
        var ways = looks.of(search, saved.orElse(List.of()), page);
        return new CaseloadListing(
                filters.search(search),
                ways,
                CaseloadViews.saving(search, ways),
                filters.of(search, groups.orElse(List.of()), more, attributes),
                more,
                filters.sorts(search),
                columns.of(search),
                texts.say("caseload.view.caption." + search.viewOrFirst()),
                page == null ? null : found(page, search, position, ticked),
                wrong);
    }

    private FoundStudents found(
            CaseloadPage page, CaseloadSearch search, ListPosition position, @Nullable String ticked) {
        return new FoundStudents(
                texts.say("caseload.lead", page.total(), page.attention()),
                search.narrows() ? matching(page, search) : null,
                page.items().stream().map(rows::of).toList(),
                pagers.of(search.link(), position, page.items().size(), page.next(), (long) page.matching())
                        .withCsv(search.file().toString()),
                filters.bulk(position.here(search.link()), ticked),
                page.items().isEmpty() ? none(page, search) : null);
    }

    private String matching(CaseloadPage page, CaseloadSearch search) {
        var view = search.viewOrFirst();
        return texts.say(
                "caseload.matching." + view,
                page.matching(),
                view == CaseloadView.ATTENTION ? page.attention() : page.total());
    }

    private None none(CaseloadPage page, CaseloadSearch search) {
        if (page.total() == 0) {
            return new None(texts.say("caseload.none"), texts.say("caseload.none.what-to-do"));
        }
        return search.narrows()
                ? new None(texts.say("caseload.nobody"), texts.say("caseload.nobody.what-to-do"))
                : new None(texts.say("caseload.all-well"), texts.say("caseload.all-well.what-to-do"));
    }
}
