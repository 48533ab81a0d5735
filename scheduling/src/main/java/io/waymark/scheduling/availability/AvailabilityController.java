package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.api.AvailabilityClient;
import io.waymark.scheduling.time.HoursInWriting;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AvailabilityController implements AvailabilityClient {

    private final Availabilities availabilities;
    private final HomeZones homes;
    private final CurrentCaller caller;
    private final TransactionOperations transaction;

    AvailabilityController(
            Availabilities availabilities, HomeZones homes, CurrentCaller caller, TransactionOperations transaction) {
        this.availabilities = availabilities;
        this.homes = homes;
        this.caller = caller;
        this.transaction = transaction;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'MENTOR')")
    public HoursView own() {
        return transaction.execute(_ -> hoursOf(caller.get().person()));
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'MENTOR')")
    public HoursView write(BookableHours hours, Revision revision) {
        var me = caller.get().person();
        return transaction.execute(_ -> {
            availabilities.replace(me, HoursInWriting.read(hours), revision);
            return hoursOf(me);
        });
    }

    private HoursView hoursOf(PersonId person) {
        var version = availabilities.version(person);
        return availabilities
                .of(person)
                .map(hours -> HoursInWriting.view(hours, version))
                .orElseGet(() -> new HoursView(draft(person), version));
    }

    /** Half hours, a day's notice, four weeks ahead, and no time yet. */
    private BookableHours draft(PersonId person) {
        return new BookableHours(homes.of(person), List.of(), List.of(), 30, 0, 0, 24, 28);
    }
}
