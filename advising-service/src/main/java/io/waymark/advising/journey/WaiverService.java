package io.waymark.advising.journey;

import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.StepKey;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the student's advisor waive steps, and undo that. */
@Service
@Transactional
class WaiverService {

    private final JourneyService journeys;
    private final JourneyViews views;
    private final WaiverStore waivers;
    private final StudentAccess access;
    private final CurrentCaller caller;
    private final Clock clock;

    WaiverService(
            JourneyService journeys,
            JourneyViews views,
            WaiverStore waivers,
            StudentAccess access,
            CurrentCaller caller,
            Clock clock) {
        this.journeys = journeys;
        this.views = views;
        this.waivers = waivers;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    StepView waive(PersonId student, String step, String reason) {
        var walk = hold(student);
        var key = walk.requireStep(step);
        var waiver = new WaiverStore.Granted(key, reason, caller.get().person(), clock.instant());
        return show(walk, key, waivers.grant(student, waiver));
    }

    StepView takeBack(PersonId student, String step) {
        var walk = hold(student);
        var key = walk.requireStep(step);
        return show(walk, key, waivers.remove(student, key, caller.get().person(), clock.instant()));
    }

    private Walk hold(PersonId student) {
        access.requireAdvisor(student, "step");
        return journeys.lockRequired(student);
    }

    private StepView show(Walk walk, StepKey step, boolean changed) {
        if (changed) {
            journeys.refresh(walk);
        }
        return views.of(walk, step, Relationship.ADVISOR);
    }
}
