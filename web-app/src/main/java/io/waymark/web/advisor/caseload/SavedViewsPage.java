package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.savedview.SavedView;
import java.util.List;

/**
 * An advisor's saved views as they are drawn.
 *
 * @param saving whether there is a list to save
 */
record SavedViewsPage(List<KeptView> views, boolean saving) {

    /** One of them, and the list that it opens. */
    record KeptView(SavedView view, String href) {

        static KeptView of(SavedView view) {
            return new KeptView(view, CaseloadSearch.of(view.query()).link().toString());
        }
    }
}
