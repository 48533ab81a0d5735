package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who takes part in a booking, the host first. */
record Participants(List<Participant> all) {

    private static final Comparator<Participant> FIRST_COME = Comparator.comparing(Participant::since)
            .thenComparing(guest -> guest.person().toString());

    Participants {
        all = List.copyOf(all);
    }

    Participant host() {
        return all.getFirst();
    }

    /** The guests who hold their time. */
    List<Participant> guests() {
        return all.stream().skip(1).filter(Participant::holdsTime).toList();
    }

    /** Whose time the booking takes. */
    List<PersonId> holders() {
        return all.stream()
                .filter(Participant::holdsTime)
                .map(Participant::person)
                .toList();
    }

    int seatsTaken() {
        return guests().size();
    }

    List<Participant> waiting() {
        return all.stream()
                .filter(guest -> guest.is(ParticipationState.WAITING))
                .sorted(FIRST_COME)
                .toList();
    }

    Optional<Participant> find(PersonId person) {
        return all.stream().filter(participant -> participant.is(person)).findFirst();
    }

    boolean any(Predicate<Participant> fact) {
        return all.stream().anyMatch(fact);
    }

    Participants each(UnaryOperator<Participant> change) {
        return new Participants(all.stream().map(change).toList());
    }

    /** This one in place of what the person was before, if anything. */
    Participants with(Participant changed) {
        return find(changed.person()).isPresent()
                ? each(participant -> participant.is(changed.person()) ? changed : participant)
                : new Participants(
                        Stream.concat(all.stream(), Stream.of(changed)).toList());
    }
}
