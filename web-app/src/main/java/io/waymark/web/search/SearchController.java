package io.waymark.web.search;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search as a page, and what it finds alone for the box that any page opens. */
@Controller
@RequestMapping("/search")
@PreAuthorize("isAuthenticated()")
class SearchController {

    /** So much of what is typed is sought. */
    private static final int LONGEST = 100;

    private final FoundGroups groups;
    private final CurrentCaller caller;
    private final Texts texts;

    SearchController(FoundGroups groups, CurrentCaller caller, Texts texts) {
        this.groups = groups;
        this.caller = caller;
        this.texts = texts;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String q, Model model) {
        var typed = q == null ? "" : q.strip();
        var sought = typed.substring(0, Math.min(typed.length(), LONGEST));
        model.addAttribute(
                "page",
                sought.isEmpty()
                        ? new SearchPage(label(), null, List.of())
                        : new SearchPage(label(), sought, groups.find(caller.get(), sought)));
        return "search/search";
    }

    private String label() {
        return texts.say(
                "search.label",
                texts.list(FoundGroups.kinds(caller.get()).stream()
                        .map(it -> texts.say("search.kind." + it))
                        .toList()));
    }

    @HxRequest
    @GetMapping
    String found(@RequestParam(required = false) @Nullable String q, Model model) {
        return page(q, model) + " :: found";
    }
}
