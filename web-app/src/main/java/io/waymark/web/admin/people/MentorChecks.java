package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonView;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.web.ui.booking.AskedTime;
import io.waymark.web.ui.booking.BookingChecks;
import io.waymark.web.ui.booking.FoundChecks;
import io.waymark.web.ui.time.When;
import org.springframework.stereotype.Component;

/** Says whether a student can book mentors whom an admin names, and by which rules not. */
@Component
class MentorChecks {

    private static final int SHOWN = 3;

    private final MentorClient mentors;
    private final MentorSlotsClient slots;
    private final BookingChecks checks;
    private final When when;

    MentorChecks(MentorClient mentors, MentorSlotsClient slots, BookingChecks checks, When when) {
        this.mentors = mentors;
        this.slots = slots;
        this.checks = checks;
        this.when = when;
    }

    FoundChecks of(PersonView student, AskedTime asked, String page) {
        if (asked.mentor() == null || asked.mentor().isBlank()) {
            return FoundChecks.NONE;
        }
        var at = asked.in(when.zone()).orElse(null);
        var found = mentors.directory(asked.mentor(), null, null, null, SHOWN);
        return new FoundChecks(
                true,
                found.items().stream()
                        .map(it -> checks.with(
                                it.name(),
                                student.id(),
                                student.calledName(),
                                slots.check(it.id(), student.id(), at),
                                asked,
                                page))
                        .toList(),
                found.next() != null);
    }
}
