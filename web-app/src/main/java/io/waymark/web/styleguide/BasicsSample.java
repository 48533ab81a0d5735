package io.waymark.web.styleguide;

import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Buttons, icons, states, people, amounts. */
@Component
@StyleguidePart
class BasicsSample implements Sample {

    @Override
    public String piece() {
        return "basics";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("states", List.of(State.values()));
        model.addAttribute(
                "people", List.of(Avatar.of(1, "Dana Whitcomb"), Avatar.of(2, "Tomas Varga"), Avatar.of(3, "Cher")));
        model.addAttribute(
                "meter", new MeterView("hours", "84", "of 120 hours verified", "done by about Dec 11", 84, 120));
    }
}
