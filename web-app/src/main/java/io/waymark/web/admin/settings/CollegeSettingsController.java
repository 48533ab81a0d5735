package io.waymark.web.admin.settings;

import io.waymark.web.admin.settings.CollegeSettingsPage.Entry;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to each of the settings. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CollegeSettingsController {

    private static final CollegeSettingsPage PAGE = new CollegeSettingsPage(List.of(
            new Entry("college", "/admin/college"),
            new Entry("programs", "/admin/programs"),
            new Entry("practice", "/admin/practice"),
            new Entry("sites", "/admin/sites"),
            new Entry("placements", "/coordinator/placements/admin"),
            new Entry("signals", "/admin/settings/signals"),
            new Entry("views", "/admin/settings/views"),
            new Entry("attributes", "/admin/settings/attributes"),
            new Entry("closures", "/admin/settings/closures"),
            new Entry("files", "/admin/settings/files"),
            new Entry("history", "/admin/history"),
            new Entry("disclosures", "/admin/history/disclosures")));

    @GetMapping("/admin/settings")
    String list(Model model) {
        model.addAttribute("page", PAGE);
        return "admin/settings/settings";
    }
}
