package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.text.WrittenText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rest of advising may ask of the directory of sites. */
public interface Sites {

    /** A name as it tells sites apart, however somebody writes it. */
    static String key(String written) {
        return WrittenText.tidy(written).toLowerCase(Locale.ROOT);
    }

    /** Those that take somebody, by name. */
    CountedPage<SiteView> offered(@Nullable String words, @Nullable SiteKind kind, @Nullable String after, int limit);

    /** In one statement; who is unknown is missing. */
    Map<UUID, SiteView> find(Collection<UUID> sites);

    /** The email addresses of the contacts of a site by its name, however somebody writes it. */
    List<String> contactsAt(String written);

    /** The email addresses of the contacts of all sites. */
    List<String> contacts();

    /** Nobody else holds or changes the site until the transaction ends. Refuses with 404 what there is not. */
    SiteView lock(UUID site);

    /** Refuses with 404 what there is not. */
    SiteView require(UUID site);
}
