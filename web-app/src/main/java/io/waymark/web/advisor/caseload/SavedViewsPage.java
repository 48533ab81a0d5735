package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.savedview.SavedView;
import io.waymark.web.ui.page.Link;
import java.util.List;
import java.util.stream.Stream;

/**
 * An advisor's saved views as they are drawn.
 *
 * @param saving whether there is a list to save
 * @param caseload the list that one came from
 */
record SavedViewsPage(List<KeptViews> lists, boolean saving, String caseload) {

    static SavedViewsPage of(List<SavedView> views, ViewForm form) {
        var saving = form.query() != null && !form.query().isBlank();
        return new SavedViewsPage(
                Stream.of(true, false)
                        .map(mine -> KeptViews.of(views, mine))
                        .filter(list -> list.mine() || !list.views().isEmpty())
                        .toList(),
                saving,
                (saving ? form.search().link() : Link.to("/advisor/caseload")).toString());
    }

    /** One's own, or those that others share. */
    record KeptViews(boolean mine, List<KeptView> views) {

        static KeptViews of(List<SavedView> views, boolean mine) {
            return new KeptViews(
                    mine,
                    views.stream()
                            .filter(each -> each.mine() == mine)
                            .map(KeptView::of)
                            .toList());
        }
    }

    /** One of them, and the list that it opens. */
    record KeptView(SavedView view, String href) {

        static KeptView of(SavedView view) {
            return new KeptView(view, CaseloadSearch.of(view.query()).link().toString());
        }
    }
}
