package io.waymark.web.overview;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.web.services.Panels;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The admin's first page. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class OverviewController {

    private static final int MANY = 200;
    private static final int RECENT = 5;
    private static final Set<RosterState> TO_DO = Set.of(RosterState.CHECKED, RosterState.FAILED);

    private final AdvisorApi advisors;
    private final CohortApi cohorts;
    private final RosterApi rosters;
    private final Panels panels;

    OverviewController(AdvisorApi advisors, CohortApi cohorts, RosterApi rosters, Panels panels) {
        this.advisors = advisors;
        this.cohorts = cohorts;
        this.rosters = rosters;
        this.panels = panels;
    }

    @GetMapping("/admin")
    String overview(Model model) {
        var advising = panels.load(() -> advisors.list(null, MANY));
        var groups = panels.load(() -> cohorts.list(null, MANY));
        var imports = panels.load(() -> rosters.list(null, RECENT));
        var everybody = advising.orNull();
        if (everybody != null) {
            model.addAttribute("advisors", everybody.items().size());
            model.addAttribute("more", everybody.next() != null);
            model.addAttribute(
                    "students",
                    everybody.items().stream().mapToInt(AdvisorView::load).sum());
            model.addAttribute(
                    "free",
                    everybody.items().stream()
                            .mapToInt(each -> Math.max(0, each.limit() - each.load()))
                            .sum());
            model.addAttribute(
                    "full",
                    everybody.items().stream()
                            .filter(each -> each.load() >= each.limit())
                            .toList());
        }
        var cohortList = groups.orNull();
        model.addAttribute(
                "cohorts", cohortList == null ? null : cohortList.items().size());
        var recent = imports.orNull();
        if (recent != null) {
            model.addAttribute("rosters", recent.items());
            model.addAttribute(
                    "waiting",
                    recent.items().stream()
                            .filter(roster -> TO_DO.contains(roster.state()))
                            .toList());
        }
        return "overview";
    }
}
