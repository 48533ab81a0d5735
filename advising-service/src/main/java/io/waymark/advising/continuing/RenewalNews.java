package io.waymark.advising.continuing;

import io.waymark.core.continuing.CycleTally;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;

/** What one person, the student or their advisor, is to know of the renewal of the student's credential. */
record RenewalNews(PersonId student, PersonId recipient, RenewalStage stage, CycleTally tally) {

    /** What tells it from other news. */
    record NewsKey(PersonId student, PersonId recipient, String credential, LocalDate endsOn, int daysBefore) {}

    NewsKey key() {
        return new NewsKey(student, recipient, tally.cycle().credential().key(), endsOn(), stage.daysBefore());
    }

    LocalDate endsOn() {
        return tally.cycle().end();
    }

    boolean isToStudent() {
        return recipient.equals(student);
    }
}
