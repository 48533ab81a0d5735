package io.waymark.web.road;

import io.waymark.advising.api.journey.StepView;
import io.waymark.web.page.Action;
import io.waymark.web.page.MeterView;
import io.waymark.web.page.Words;
import io.waymark.web.road.Trails.Spot;
import io.waymark.web.trail.HereView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The card on the trail where the student stands: what the step is, how far it is, what proves it, what to do. */
@Component
class HereCards {

    private final Proofs proofs;
    private final Words words;

    HereCards(Proofs proofs, Words words) {
        this.proofs = proofs;
        this.words = words;
    }

    HereView card(Spot spot, StepView step) {
        var href = RoadPage.STEPS + step.key();
        var part = spot.shown().equals(spot.row())
                ? ""
                : " " + words.say("road.part-of", spot.row().title());
        var submits = step.proves().stream().anyMatch(requirement -> requirement.canSubmit());
        var actions = submits
                ? List.of(
                        Action.link(words.say("road.hand-in"), href + "#prove").withIcon("plus"),
                        Action.link(words.say("road.open"), href))
                : List.of(Action.link(words.say("road.open"), href));
        return new HereView(step.guidance() + part, meter(step), proofs.list(step.proves()), actions);
    }

    private @Nullable MeterView meter(StepView step) {
        return step.proves().stream()
                .map(requirement -> requirement.standing())
                .filter(standing -> standing.target() > 1
                        && !standing.met()
                        && standing.have().signum() > 0)
                .findFirst()
                .map(standing -> new MeterView(
                        "here-meter",
                        proofs.amount(standing.have()),
                        words.say("road.meter", standing.target(), standing.label()),
                        "",
                        standing.have().longValue(),
                        standing.target()))
                .orElse(null);
    }
}
