package io.waymark.advising.roster;

import io.waymark.advising.person.People;
import io.waymark.advising.person.PersonNews;
import io.waymark.kit.event.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the other services whom a roster changed, a stretch at a time. */
@Component
class RosterTelling {

    private static final int STRETCH = 500;

    private final RosterNews news;
    private final People people;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    RosterTelling(RosterNews news, People people, Outbox outbox, TransactionOperations transaction) {
        this.news = news;
        this.people = people;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void tell(RosterId roster) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellStretch(roster)))) {
            // on to the next
        }
    }

    private boolean tellStretch(RosterId roster) {
        var next = news.nextToTell(roster, STRETCH);
        outbox.publish(
                people.entries(next).values().stream().map(PersonNews::of).toList());
        return !next.isEmpty();
    }
}
