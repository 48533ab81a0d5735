package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.site.SiteChoices;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of sites together. */
@Component
class SitePages {

    private final SiteApi sites;
    private final SiteChoices choices;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    SitePages(SiteApi sites, SiteChoices choices, PageParts parts, Columns columns, Pagers pagers, Texts texts) {
        this.sites = sites;
        this.choices = choices;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    SitesPage load(SiteSearch search, ListPosition position) {
        var found = parts.load(() -> search.ask(sites, position.after(), position.limit()))
                .unlessSilent();
        return new SitesPage(
                SearchView.of(search.link(), texts.say("sites.find"), search.words()),
                filters(search),
                columns.of("sites.site", "sites.kind", "sites.places", "sites.agreement"),
                found == null ? null : found.items(),
                found == null
                        ? null
                        : pagers.of(search.link(), position, found)
                                .withCsv(search.file().toString()));
    }

    private List<Filter> filters(SiteSearch search) {
        var retired = new Choice(SiteSearch.RETIRED, texts.say("sites.retired"));
        return Stream.concat(
                        Filter.ofWords(search.link(), "q", texts.say("sites.find"), search.words()).stream(),
                        Stream.of(
                                filter(search, "kind", choices.kinds(), search.kind()),
                                filter(search, "agreement", choices.agreements(), search.agreement()),
                                filter(search, "state", List.of(retired), search.state())))
                .toList();
    }

    private Filter filter(SiteSearch search, String parameter, List<Choice> offered, @Nullable String chosen) {
        return Filter.of(search.link(), parameter, texts.say("sites.by." + parameter), offered, chosen);
    }
}
