package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.placement.PlacementSummaries;
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
import org.springframework.web.bind.annotation.PathVariable;

/** The placements that somebody coordinates: those that wait for an answer, those that go on, those that are past. */
@Controller
@PreAuthorize("hasRole(#as.role())")
class PlacementsController {

    private final PlacementApi placements;
    private final PlacementSummaries summaries;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    PlacementsController(
            PlacementApi placements,
            PlacementSummaries summaries,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            Texts texts) {
        this.placements = placements;
        this.summaries = summaries;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    @GetMapping("/coordinator/placements/{as}")
    String list(@PathVariable Coordinator as, PlacementQuery query, ListPosition position, Model model) {
        var found = parts.load(() -> query.ask(placements, as, position)).unlessSilent();
        model.addAttribute(
                "page",
                new PlacementsPage(
                        as.path(),
                        phases(as, query),
                        SearchView.of(query.link(as), texts.say("coordinator.find"), query.words()),
                        filters(as, query),
                        columns.of("coordinator.student", "coordinator.site", "coordinator.when", "coordinator.state"),
                        found == null ? null : summaries.of(found.items()),
                        found == null ? null : pagers.of(query.link(as), position, found)));
        return "coordinator/placements/list";
    }

    private List<Option> phases(Coordinator as, PlacementQuery query) {
        return Stream.of(PlacementPhase.values())
                .map(it -> new Option(
                        texts.say("coordinator.phase." + it), query.link(as, it).toString(), it == query.current()))
                .toList();
    }

    private List<Filter> filters(Coordinator as, PlacementQuery query) {
        return Filter.ofWords(query.link(as), "q", texts.say("coordinator.find"), query.words()).stream()
                .toList();
    }
}
