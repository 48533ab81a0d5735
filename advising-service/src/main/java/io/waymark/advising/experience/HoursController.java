package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HoursController implements HoursApi {

    private final HoursReader hours;

    HoursController(HoursReader hours) {
        this.hours = hours;
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public HoursView mine(@Nullable LocalDate week) {
        return hours.mine(week);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public HoursView of(UUID student, @Nullable LocalDate week) {
        return hours.of(new PersonId(student), week);
    }
}
