package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The active advisors, how many students each has, and how many more they may have. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AdvisorsController {

    private static final Link LIST = Link.to("/admin/advisors");

    private final AdvisorApi advisors;
    private final Pagers pagers;
    private final Texts texts;

    AdvisorsController(AdvisorApi advisors, Pagers pagers, Texts texts) {
        this.advisors = advisors;
        this.pagers = pagers;
        this.texts = texts;
    }

    @GetMapping("/admin/advisors")
    String list(
            @RequestParam(name = "sort", required = false) @Nullable String wanted,
            @ModelAttribute("position") ListPosition position,
            Model model) {
        var sort = Typed.code(AdvisorSort.class, wanted).orElse(AdvisorSort.NAME);
        var found = advisors.list(sort, position.after(), position.limit());
        model.addAttribute(
                "page",
                new AdvisorsPage(
                        found.items(),
                        columns(sort),
                        sorts(sort),
                        pagers.of(LIST.with("sort", sort), position, found)));
        return "admin/advisors/list";
    }

    private List<Column> columns(AdvisorSort sort) {
        var name = heading("advisors.name", AdvisorSort.NAME);
        var load = heading("advisors.load", AdvisorSort.LOAD);
        var room = heading("advisors.free", AdvisorSort.ROOM);
        return List.of(
                sort == AdvisorSort.NAME ? name.ascending() : name,
                Column.of(texts.say("advisors.number")),
                sort == AdvisorSort.LOAD ? load.descending() : load,
                sort == AdvisorSort.ROOM ? room.descending() : room);
    }

    private Column heading(String label, AdvisorSort sort) {
        return Column.sortable(texts.say(label), LIST.with("sort", sort).toString());
    }

    private Filter sorts(AdvisorSort sort) {
        var sorts = Stream.of(AdvisorSort.values())
                .map(each -> new Choice(each.name(), texts.say("advisors.sort." + each)))
                .toList();
        return Filter.of(LIST, "sort", "", sorts, sort.name());
    }
}
