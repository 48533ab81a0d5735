package io.waymark.web.mentors;

import io.waymark.mentor.api.MentorClient;
import io.waymark.web.road.Steps;
import io.waymark.web.road.Steps.Known;
import io.waymark.web.services.Panels;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The directory of mentors, those who may suit on top. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class MentorsController {

    private static final int SUITING = 3;
    private static final int PAGE = 20;

    private final MentorClient mentors;
    private final Steps steps;
    private final Panels panels;
    private final Suggestions suggestions;
    private final Cards cards;

    MentorsController(MentorClient mentors, Steps steps, Panels panels, Suggestions suggestions, Cards cards) {
        this.mentors = mentors;
        this.steps = steps;
        this.panels = panels;
        this.suggestions = suggestions;
        this.cards = cards;
    }

    @GetMapping("/mentors")
    String directory(@ModelAttribute("search") MentorSearch search, Model model) {
        var road = steps.load();
        var found = panels.load(
                () -> mentors.directory(search.words(), search.stepKey(), search.tongue(), search.after(), PAGE));
        var known = road.get();
        var page = found.orNull();
        model.addAttribute("silent", page == null);
        model.addAttribute("steps", known.choices());
        model.addAttribute("languages", Languages.choices());
        if (page != null) {
            model.addAttribute("suiting", suiting(search, known));
            model.addAttribute(
                    "mentors", page.items().stream().map(cards::listed).toList());
            model.addAttribute("further", page.next() == null ? null : search.further(page.next()));
        }
        return "mentors/directory";
    }

    private List<CardView> suiting(MentorSearch search, Known road) {
        if (search.isNarrow() || search.after() != null) {
            return List.of();
        }
        var suiting = suggestions.load(road, SUITING).orNull();
        return suiting == null
                ? List.of()
                : suiting.stream()
                        .map(recommendation -> cards.recommended(recommendation, road))
                        .toList();
    }
}
