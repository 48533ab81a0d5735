package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.SlotsView;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AvailabilityController implements MentorAvailabilityClient {

    private final AvailabilityService availability;

    AvailabilityController(AvailabilityService availability) {
        this.availability = availability;
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public HoursView own() {
        return availability.own();
    }

    @Override
    @PreAuthorize("hasRole('MENTOR')")
    public HoursView write(BookableHours hours, Revision revision) {
        return availability.write(hours, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN', 'MENTOR')")
    public SlotsView slots(UUID id, Instant from, Instant to) {
        return availability.slots(new PersonId(id), from, to);
    }
}
