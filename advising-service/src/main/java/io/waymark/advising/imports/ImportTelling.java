package io.waymark.advising.imports;

import io.waymark.advising.person.People;
import io.waymark.advising.person.PersonNews;
import io.waymark.kit.event.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the other services whom an import changed, a stretch at a time. */
@Component
class ImportTelling {

    private static final int STRETCH = 500;

    private final ImportNews news;
    private final People people;
    private final Outbox outbox;
    private final TransactionOperations transaction;

    ImportTelling(ImportNews news, People people, Outbox outbox, TransactionOperations transaction) {
        this.news = news;
        this.people = people;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void tell(ImportId upload) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellStretch(upload)))) {
            // on to the next
        }
    }

    private boolean tellStretch(ImportId upload) {
        var next = news.nextToTell(upload, STRETCH);
        outbox.publish(
                people.entries(next).values().stream().map(PersonNews::of).toList());
        return !next.isEmpty();
    }
}
