package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.core.identity.PersonId;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Departures;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.ParticipationState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says whose sessions with mentors a leaving ends. The mentor service ends them, as soon as it hears of it. */
@Component
@Order(4)
class MentoringOnLeaving implements LeavingShare {

    private final Departures departures;

    MentoringOnLeaving(Departures departures) {
        this.departures = departures;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        return departures.toCome(person).stream()
                .flatMap(booking -> consequences(booking, person))
                .toList();
    }

    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        return preview(leaving.person());
    }

    private static Stream<Consequence> consequences(Booking booking, PersonId leaving) {
        if (booking.kind().equals(BookingKind.MENTORING)) {
            return others(booking, leaving).map(it -> new Consequence(LeavingEffect.SESSION_CANCELED, it));
        }
        if (!booking.kind().equals(BookingKind.GROUP_SESSION)) {
            return Stream.empty();
        }
        return booking.host().equals(leaving)
                ? others(booking, leaving).map(it -> new Consequence(LeavingEffect.GROUP_SESSION_CANCELED, it))
                : Stream.of(new Consequence(LeavingEffect.GROUP_SESSION_LEFT, booking.host()));
    }

    private static Stream<PersonId> others(Booking booking, PersonId leaving) {
        return booking.participants().stream()
                .filter(it -> !it.is(leaving) && !it.is(ParticipationState.CANCELED))
                .map(Participant::person);
    }
}
