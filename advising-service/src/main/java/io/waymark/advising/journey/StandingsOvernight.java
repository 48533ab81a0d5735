package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.night.NightlyWork;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works out every standing anew, hundreds at a time: a forecast moves also for a student who does nothing. Comes first in
 * the night, because other work looks at what it finds.
 */
@Component
@Order(0)
class StandingsOvernight implements NightlyWork {

    private static final int STRETCH = 500;
    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final JourneyService journeys;
    private final TransactionOperations transaction;

    StandingsOvernight(JourneyService journeys, TransactionOperations transaction) {
        this.journeys = journeys;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        NightlyWork.inStretches(
                BEFORE_ALL, this::next, stretch -> transaction.executeWithoutResult(_ -> journeys.refresh(stretch)));
    }

    private List<PersonId> next(PersonId after) {
        return transaction.execute(_ -> journeys.active(after, STRETCH));
    }
}
