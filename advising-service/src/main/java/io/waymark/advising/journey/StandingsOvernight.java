package io.waymark.advising.journey;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.night.NightlyWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Works out anew what is of an earlier day: a forecast moves also for a student who does nothing. */
@Component
class StandingsOvernight implements NightlyWork {

    private final StandingStore standings;
    private final JourneyService journeys;
    private final Institutions institutions;
    private final TransactionOperations transaction;

    StandingsOvernight(
            StandingStore standings,
            JourneyService journeys,
            Institutions institutions,
            TransactionOperations transaction) {
        this.standings = standings;
        this.journeys = journeys;
        this.institutions = institutions;
        this.transaction = transaction;
    }

    @Override
    public void run() {
        var outdated = transaction.execute(_ -> standings.outdated(institutions.today()));
        NightlyWork.each(outdated, student -> transaction.executeWithoutResult(_ -> refresh(student)));
    }

    private void refresh(PersonId student) {
        journeys.refresh(journeys.lockRequired(student));
    }
}
