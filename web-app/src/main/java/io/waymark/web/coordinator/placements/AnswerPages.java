package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementRoom;
import io.waymark.advising.api.placement.PlacementToAnswer;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.placement.PlacementEndForm;
import io.waymark.web.ui.placement.PlacementReasonForm;
import io.waymark.web.ui.placement.PlacementSummaries;
import io.waymark.web.ui.time.When;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a placement together, with each form as it was sent or begins. */
@Component
class AnswerPages {

    private final PlacementApi placements;
    private final PlacementSummaries summaries;
    private final Texts texts;
    private final When when;

    AnswerPages(PlacementApi placements, PlacementSummaries summaries, Texts texts, When when) {
        this.placements = placements;
        this.summaries = summaries;
        this.texts = texts;
        this.when = when;
    }

    String show(Coordinator as, UUID placement, Model model) {
        var asked = placements.toAnswer(placement);
        model.addAttribute("page", page(as, asked));
        if (!model.containsAttribute("accept")) {
            model.addAttribute("accept", AcceptForm.begin(asked));
        }
        if (!model.containsAttribute("decline")) {
            model.addAttribute("decline", PlacementReasonForm.empty());
        }
        if (!model.containsAttribute("agreement")) {
            model.addAttribute("agreement", SignedForm.empty());
        }
        if (!model.containsAttribute("end")) {
            model.addAttribute("end", PlacementEndForm.empty());
        }
        if (!model.containsAttribute("cancel")) {
            model.addAttribute("cancel", PlacementReasonForm.empty());
        }
        return "coordinator/placements/placement";
    }

    private AnswerPage page(Coordinator as, PlacementToAnswer asked) {
        return new AnswerPage(
                as.path(),
                summaries.of(asked.placement()),
                asked.room(),
                obstacle(asked.placement(), asked.room()),
                asked.contacts());
    }

    private String obstacle(PlacementView placement, PlacementRoom room) {
        return switch (placement.state()) {
            case REQUESTED -> againstAccepting(placement, room);
            case ACCEPTED, AGREED, ACTIVE ->
                againstStaying(placement.daysOrWish().lastDay(), room);
            case ENDED, DECLINED, CANCELED -> "";
        };
    }

    private String againstAccepting(PlacementView placement, PlacementRoom room) {
        if (room.retired() || room.agreementThrough() == null) {
            return texts.say("coordinator.obstacle.closed");
        }
        if (!room.isAgreedOn(placement.wished().lastDay())) {
            return texts.say("coordinator.obstacle.agreement", when.dateInFull(room.agreementThrough()));
        }
        return room.isFull() ? texts.say("coordinator.obstacle.full", room.capacity()) : "";
    }

    /** The site may have changed after it was accepted. */
    private String againstStaying(LocalDate lastDay, PlacementRoom room) {
        if (room.retired()) {
            return texts.say("coordinator.uncovered.retired");
        }
        if (room.agreementThrough() == null) {
            return texts.say("coordinator.uncovered.none");
        }
        if (!room.isAgreedOn(lastDay)) {
            return texts.say("coordinator.uncovered.agreement", when.dateInFull(room.agreementThrough()));
        }
        return room.isOverfull() ? texts.say("coordinator.uncovered.full", room.taken(), room.capacity()) : "";
    }
}
