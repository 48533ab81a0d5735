package io.waymark.web.ui.placement;

import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementEventView;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts placements into words. */
@Component
public class PlacementSummaries {

    private final Texts texts;
    private final When when;

    PlacementSummaries(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    public List<PlacementSummary> of(List<PlacementView> placements) {
        return placements.stream().map(this::of).toList();
    }

    public PlacementSummary of(PlacementView placement) {
        return new PlacementSummary(
                placement,
                look(placement.state()),
                texts.say("placement.state." + placement.state()),
                days(placement.daysOrWish()),
                placement.history().stream().map(this::happened).toList());
    }

    public String days(PlacementDays days) {
        return texts.say("placement.days", when.dateInFull(days.firstDay()), when.dateInFull(days.lastDay()));
    }

    private PlacementHappened happened(PlacementEventView event) {
        return new PlacementHappened(
                look(event.change()),
                texts.say("placement.change." + event.change(), said(event.days())),
                event.at(),
                when.moment(event.at()),
                event.by().fullName(),
                event.said());
    }

    private String said(@Nullable PlacementDays days) {
        return days == null ? "" : days(days);
    }

    private static State look(PlacementState state) {
        return switch (state) {
            case REQUESTED -> State.SUBMITTED;
            case ACCEPTED -> State.PROGRESS;
            case AGREED, ACTIVE -> State.VERIFIED;
            case ENDED -> State.WAIVED;
            case DECLINED -> State.RETURNED;
            case CANCELED -> State.STOP;
        };
    }

    private static State look(PlacementChange change) {
        return switch (change) {
            case REQUESTED -> State.SUBMITTED;
            case ACCEPTED -> State.PROGRESS;
            case AGREED -> State.VERIFIED;
            case ENDED -> State.WAIVED;
            case DECLINED -> State.RETURNED;
            case CANCELED -> State.STOP;
        };
    }
}
