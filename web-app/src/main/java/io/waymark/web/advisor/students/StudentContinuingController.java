package io.waymark.web.advisor.students;

import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.renewal.RenewalCards;
import io.waymark.web.ui.renewal.UnitsLedger;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How an advisor's student keeps the credentials they hold. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
class StudentContinuingController {

    private final PersonApi people;
    private final ContinuingApi continuing;
    private final RenewalCards cards;
    private final UnitsLedger ledger;
    private final PageParts parts;

    StudentContinuingController(
            PersonApi people, ContinuingApi continuing, RenewalCards cards, UnitsLedger ledger, PageParts parts) {
        this.people = people;
        this.continuing = continuing;
        this.cards = cards;
        this.ledger = ledger;
        this.parts = parts;
    }

    @GetMapping("/advisor/students/{id}/continuing")
    String show(@PathVariable UUID id, Model model) {
        var asked = parts.load(() -> people.show(id));
        var kept = parts.load(() -> continuing.show(id));
        var file = "/advisor/students/" + id;
        var view = kept.get();
        model.addAttribute(
                "page",
                new StudentContinuingPage(
                        file,
                        asked.get().fullName(),
                        view.cycles().stream()
                                .map(it -> cards.of(it, view.today()))
                                .toList(),
                        ledger.of(view, file + "/steps/"),
                        view.uncertain()));
        return "advisor/students/continuing";
    }
}
