package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.SlotsView;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MentorSlotsController implements MentorSlotsClient {

    private final MentorSlots slots;

    MentorSlotsController(MentorSlots slots) {
        this.slots = slots;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN', 'MENTOR')")
    public SlotsView slots(UUID id, Instant from, Instant to) {
        return slots.of(new PersonId(id), from, to);
    }
}
