package io.waymark.web.student.placements;

import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.site.SiteChoices;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Finding a site to ask for. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class FoundSitesController {

    private final PlacementApi placements;
    private final SiteChoices choices;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    FoundSitesController(
            PlacementApi placements,
            SiteChoices choices,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            Texts texts) {
        this.placements = placements;
        this.choices = choices;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    @GetMapping("/student/placements/sites")
    String find(SiteQuery query, ListPosition position, Model model) {
        var found = parts.load(() -> query.ask(placements, position)).orNull();
        model.addAttribute(
                "page",
                new FoundSitesPage(
                        SearchView.of(query.link(), texts.say("placements.find"), query.words()),
                        filters(query),
                        columns.of("placements.site", "placements.kind", "placements.places", "placements.agreement"),
                        found == null ? null : found.items(),
                        found == null ? null : pagers.of(query.link(), position, found)));
        return "student/placements/sites";
    }

    private List<Filter> filters(SiteQuery query) {
        return Stream.concat(
                        Filter.ofWords(query.link(), "q", texts.say("placements.find"), query.words()).stream(),
                        Stream.of(Filter.of(
                                query.link(), "kind", texts.say("placements.kind"), choices.kinds(), query.kind())))
                .toList();
    }
}
