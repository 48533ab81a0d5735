package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteView;
import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site's page as it is drawn.
 *
 * @param entry null while it is being added
 */
record SitePage(@Nullable SiteView entry, List<Choice> kinds) {

    /** For how many contacts there is room. */
    public int contacts() {
        return SiteEntry.MOST_CONTACTS;
    }
}
