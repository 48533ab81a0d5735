package io.waymark.web.styleguide;

import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How a site's agreement stands, in each of its states. */
@Component
@StyleguidePart
class SiteSample implements Sample {

    @Override
    public String piece() {
        return "site";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "sites", Stream.of(SiteAgreement.values()).map(SiteSample::site).toList());
    }

    private static SiteView site(SiteAgreement state) {
        return new SiteView(
                new UUID(0, state.ordinal()),
                "Alder Valley Medical Center",
                SiteKind.HOSPITAL,
                "400 Hospital Drive, Alder Valley",
                List.of(),
                4,
                1,
                0,
                state == SiteAgreement.NONE ? null : LocalDate.of(2027, 6, 30),
                state,
                null,
                false,
                0);
    }
}
