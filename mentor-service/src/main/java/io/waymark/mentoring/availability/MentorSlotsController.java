package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.SlotsView;
import io.waymark.scheduling.api.BookingCheck;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MentorSlotsController implements MentorSlotsClient {

    private final MentorSlots slots;
    private final MentorCheck check;

    MentorSlotsController(MentorSlots slots, MentorCheck check) {
        this.slots = slots;
        this.check = check;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN', 'MENTOR')")
    public SlotsView slots(UUID id, Instant from, Instant to) {
        return slots.of(new PersonId(id), from, to);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public BookingCheck check(UUID id, UUID student, @Nullable Instant at) {
        return check.of(new PersonId(id), new PersonId(student), at);
    }
}
