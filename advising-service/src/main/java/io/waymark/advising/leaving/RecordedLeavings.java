package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.person.People;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has people leave in the background, in the name of the admin who recorded it. */
@Component
class RecordedLeavings implements Leavings {

    private final LeavingService leavings;
    private final People people;
    private final TransactionOperations transaction;

    RecordedLeavings(LeavingService leavings, People people, TransactionOperations transaction) {
        this.leavings = leavings;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void leave(
            PersonId person, Lifecycle lifecycle, LocalDate day, String reason, PersonId by, Runnable alongside) {
        var request = new RecordLeaving(lifecycle, day, reason, Set.of());
        CurrentCaller.runAs(
                new Caller(CurrentInstitution.get(), by, "", Set.of(Role.ADMIN)),
                () -> leavings.leave(person, request, revision(person), alongside));
    }

    private Revision revision(PersonId person) {
        var version = transaction.execute(_ -> people.find(person)
                .orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."))
                .version());
        return new Revision(version);
    }
}
