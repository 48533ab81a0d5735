package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.GroupSessionView.Host;
import io.waymark.mentor.api.GroupSessionView.Part;
import io.waymark.mentor.api.GroupSessionView.Seat;
import io.waymark.mentor.api.GroupSessionView.State;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.ParticipationState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows group sessions: to the mentor with everybody, to a student with their own part alone. */
@Component
class GroupSessionViews {

    private final Directory directory;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    GroupSessionViews(Directory directory, Disclosures disclosures, CurrentCaller caller) {
        this.directory = directory;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    GroupSessionView of(Booking booking) {
        return of(List.of(booking)).getFirst();
    }

    List<GroupSessionView> of(List<Booking> bookings) {
        var me = caller.get().person();
        var shown = bookings.stream()
                .filter(booking -> booking.host().equals(me))
                .flatMap(GroupSessionViews::students)
                .map(Participant::person)
                .distinct()
                .toList();
        disclosures.record(shown, "group session", "mentor");
        var names =
                directory.names(Stream.concat(shown.stream(), bookings.stream().map(Booking::host))
                        .distinct()
                        .toList());
        return bookings.stream().map(booking -> view(booking, me, names)).toList();
    }

    private static GroupSessionView view(Booking booking, PersonId me, Map<PersonId, String> names) {
        var terms = booking.terms();
        var cancellation = booking.cancellation();
        return new GroupSessionView(
                booking.id().value(),
                new Host(booking.host().value(), names.getOrDefault(booking.host(), "")),
                terms.topic(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                booking.zone().getId(),
                terms.capacity(),
                booking.seatsTaken(),
                (int) students(booking)
                        .filter(student -> student.is(ParticipationState.WAITING))
                        .count(),
                terms.series() == null ? null : terms.series().value(),
                students(booking)
                        .filter(student -> student.is(me))
                        .findFirst()
                        .map(GroupSessionViews::part)
                        .orElse(null),
                booking.host().equals(me)
                        ? students(booking)
                                .map(student -> new Seat(
                                        student.person().value(),
                                        names.getOrDefault(student.person(), ""),
                                        part(student)))
                                .toList()
                        : List.of(),
                cancellation == null ? null : cancellation.reason(),
                cancellation == null ? null : cancellation.cause(),
                booking.version());
    }

    private static Stream<Participant> students(Booking booking) {
        return booking.participants().stream().skip(1);
    }

    private static Part part(Participant student) {
        return new Part(State.valueOf(student.state().name()), student.answerBy());
    }
}
