package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.web.advisor.caseload.CaseloadListing.View;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways to look at a caseload: those that everybody has, then one's own, the one that opens first and the one that is open. */
@Component
class CaseloadViews {

    private final Texts texts;
    private final Figures figures;

    CaseloadViews(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    /** @param found null while nobody can say how many there are */
    List<View> of(CaseloadSearch search, List<SavedView> saved, @Nullable CaseloadPage found) {
        var kept = kept(search, saved);
        var other = kept.stream().noneMatch(View::current);
        return Stream.concat(
                        Stream.of(
                                view(search, CaseloadView.ATTENTION, found == null ? null : found.attention(), other),
                                view(search, CaseloadView.EVERYONE, found == null ? null : found.total(), other)),
                        kept.stream())
                .toList();
    }

    /** With which view the caseload begins, if with any. */
    static Optional<Link> first(List<SavedView> saved) {
        return saved.stream()
                .filter(SavedView::first)
                .map(view -> CaseloadSearch.of(view.query()).link())
                .findFirst();
    }

    /** What others share would be too much for every page; one of theirs is here while it is open. */
    private static List<View> kept(CaseloadSearch search, List<SavedView> saved) {
        var kept = saved.stream()
                .filter(each -> each.mine() || each.first())
                .map(each -> view(search, each))
                .toList();
        return kept.stream().anyMatch(View::current)
                ? kept
                : Stream.concat(
                                kept.stream(),
                                saved.stream()
                                        .map(each -> view(search, each))
                                        .filter(View::current)
                                        .limit(1))
                        .toList();
    }

    /** Where a list can be saved that is no view yet. */
    static @Nullable String saving(CaseloadSearch search, List<View> views) {
        return search.narrows()
                        && views.stream().skip(CaseloadView.values().length).noneMatch(View::current)
                ? SavedViewController.PAGE.with("query", search.link().query()).toString()
                : null;
    }

    private View view(CaseloadSearch search, CaseloadView view, @Nullable Integer students, boolean other) {
        return new View(
                texts.say("caseload.view." + view),
                search.link().with("view", view).toString(),
                other && view == search.viewOrFirst(),
                students == null ? null : figures.count(students));
    }

    private static View view(CaseloadSearch search, SavedView saved) {
        var link = CaseloadSearch.of(saved.query()).link();
        return new View(saved.name(), link.toString(), link.equals(search.link()), null);
    }
}
