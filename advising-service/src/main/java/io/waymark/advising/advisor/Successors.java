package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those among whom an advisor's students are spread: each student goes to whoever has the most room by then. */
class Successors {

    private final TreeSet<Room> byRoom = new TreeSet<>(Comparator.comparingInt(Room::left)
            .reversed()
            .thenComparing(it -> it.advisor().value()));

    Successors(List<PeakLoad> loads) {
        loads.forEach(it -> byRoom.add(new Room(it.advisor(), it.room())));
    }

    /**
     * Whoever is a student for several times goes to one for all of them.
     *
     * @param to makes the handover of all who go to one
     */
    Map<Handover, List<Assignment>> share(List<Assignment> theirs, Function<PersonId, Handover> to) {
        var handovers = new HashMap<PersonId, Handover>();
        var shares = new HashMap<Handover, List<Assignment>>();
        theirs.stream()
                .collect(Collectors.groupingBy(Assignment::student))
                .forEach((student, some) -> shares.computeIfAbsent(
                                handovers.computeIfAbsent(take(student), to), _ -> new ArrayList<>())
                        .addAll(some));
        return shares;
    }

    /** Who takes the student over. Nobody is their own advisor, so a successor who is one of the students gets another. */
    PersonId take(PersonId student) {
        var roomiest = roomiest(student)
                .orElseThrow(() -> new RuleViolationException(
                        "successor-among-students",
                        "The successor is one of these students. Name somebody else who takes them over."));
        byRoom.remove(roomiest);
        byRoom.add(new Room(roomiest.advisor(), roomiest.left() - 1));
        return roomiest.advisor();
    }

    private Optional<Room> roomiest(PersonId student) {
        return byRoom.stream().filter(it -> !it.advisor().equals(student)).findFirst();
    }

    private record Room(PersonId advisor, int left) {}
}
