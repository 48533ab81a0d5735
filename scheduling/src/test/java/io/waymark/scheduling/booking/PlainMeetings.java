package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meetings as one would play them with slips of paper: every rule said once, plainly, and nothing about databases. */
final class PlainMeetings {

    static final String DONE = "done";

    /** One slip. */
    record Slip(String state, Instant since, @Nullable Instant answerBy, boolean invited) {}

    /** One sheet of paper. */
    static final class Meeting {

        final PersonId host;
        final int capacity;
        final @Nullable Duration answerWithin;
        final Map<PersonId, Slip> slips = new LinkedHashMap<>();
        TimeSlot slot;
        boolean canceled;

        Meeting(PersonId host, TimeSlot slot, int capacity, @Nullable Duration answerWithin) {
            this.host = host;
            this.slot = slot;
            this.capacity = capacity;
            this.answerWithin = answerWithin;
        }

        long seated() {
            return slips.values().stream()
                    .filter(slip -> HOLDING.contains(slip.state))
                    .count();
        }

        boolean holds(PersonId person) {
            var slip = slips.get(person);
            return !canceled && (host.equals(person) || slip != null && HOLDING.contains(slip.state));
        }
    }

    private static final Set<String> HOLDING = Set.of("REQUESTED", "CONFIRMED");

    final Map<BookingId, Meeting> all = new HashMap<>();
    Instant now = Instant.EPOCH;

    String open(BookingId id, PersonId host, TimeSlot slot, int capacity, @Nullable Duration answerWithin) {
        if (!slot.startsAt().isAfter(now)) {
            return "slot-in-the-past";
        }
        if (isBusy(host, slot, id)) {
            return "slot-taken";
        }
        all.put(id, new Meeting(host, slot, capacity, answerWithin));
        return DONE;
    }

    boolean isToCome(BookingId id) {
        return closed(meeting(id)) == null;
    }

    /** Somebody whose request waits for an answer. */
    Optional<PersonId> asking(BookingId id) {
        return meeting(id).slips.entrySet().stream()
                .filter(slip -> slip.getValue().state.equals("REQUESTED"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String join(BookingId id, PersonId person) {
        var meeting = meeting(id);
        var closed = closed(meeting);
        if (closed != null) {
            return closed;
        }
        if (meeting.host.equals(person)) {
            return "host-stays";
        }
        var before = meeting.slips.get(person);
        if (before != null && HOLDING.contains(before.state)) {
            return "already-joined";
        }
        var invited = before != null && before.invited;
        if (meeting.seated() >= meeting.capacity) {
            if (before == null || !before.state.equals("WAITING")) {
                meeting.slips.put(person, new Slip("WAITING", now, null, invited));
            }
            return DONE;
        }
        if (isBusy(person, meeting.slot, id)) {
            return "slot-taken";
        }
        meeting.slips.put(person, seat(meeting, now, invited));
        return DONE;
    }

    String invite(BookingId id, PersonId person) {
        var meeting = meeting(id);
        var closed = closed(meeting);
        if (closed != null) {
            return closed;
        }
        if (meeting.host.equals(person)) {
            return "host-stays";
        }
        var before = meeting.slips.get(person);
        if (before == null || before.state.equals("CANCELED")) {
            meeting.slips.put(person, new Slip("INVITED", now, null, true));
        } else if (before.state.equals("WAITING")) {
            meeting.slips.put(person, new Slip("WAITING", before.since, null, true));
        }
        return DONE;
    }

    String leave(BookingId id, PersonId person) {
        var meeting = meeting(id);
        var closed = closed(meeting);
        if (closed != null) {
            return closed;
        }
        if (meeting.host.equals(person)) {
            return "host-stays";
        }
        var slip = meeting.slips.get(person);
        if (slip == null || slip.state.equals("CANCELED")) {
            return "not-taking-part";
        }
        meeting.slips.put(person, new Slip("CANCELED", slip.since, null, false));
        fillUp(id, meeting);
        return DONE;
    }

    String answer(BookingId id, PersonId person, boolean yes) {
        var meeting = meeting(id);
        var closed = closed(meeting);
        if (closed != null) {
            return closed;
        }
        if (meeting.host.equals(person)) {
            return "not-requested";
        }
        var slip = meeting.slips.get(person);
        if (slip == null || slip.state.equals("CANCELED")) {
            return "not-taking-part";
        }
        if (slip.answerBy == null || !slip.answerBy.isAfter(now)) {
            return "not-requested";
        }
        meeting.slips.put(person, new Slip(yes ? "CONFIRMED" : "CANCELED", slip.since, null, yes && slip.invited));
        if (!yes) {
            fillUp(id, meeting);
        }
        return DONE;
    }

    String expire(BookingId id) {
        var meeting = meeting(id);
        if (!meeting.canceled) {
            meeting.slips.replaceAll((_, slip) -> slip.answerBy != null && !slip.answerBy.isAfter(now)
                    ? new Slip("CANCELED", slip.since, null, false)
                    : slip);
            if (meeting.slot.startsAt().isAfter(now)) {
                fillUp(id, meeting);
            }
        }
        return DONE;
    }

    String move(BookingId id, Instant start) {
        var meeting = meeting(id);
        var closed = closed(meeting);
        if (closed != null) {
            return closed;
        }
        if (!start.isAfter(now)) {
            return "slot-in-the-past";
        }
        var to = TimeSlot.of(start, meeting.slot.length());
        if (isBusy(meeting.host, to, id)
                || meeting.slips.keySet().stream()
                        .anyMatch(person -> meeting.holds(person) && isBusy(person, to, id))) {
            return "slot-taken";
        }
        meeting.slot = to;
        meeting.slips.replaceAll((_, slip) -> slip.answerBy != null && slip.answerBy.isAfter(start)
                ? new Slip(slip.state, slip.since, start, slip.invited)
                : slip);
        return DONE;
    }

    String cancel(BookingId id) {
        var meeting = meeting(id);
        var closed = closed(meeting);
        if (closed == null) {
            meeting.canceled = true;
            meeting.slips.replaceAll((_, slip) -> new Slip("CANCELED", slip.since, null, false));
        }
        return closed == null ? DONE : closed;
    }

    private Meeting meeting(BookingId id) {
        return Objects.requireNonNull(all.get(id));
    }

    private @Nullable String closed(Meeting meeting) {
        if (meeting.canceled) {
            return "booking-closed";
        }
        return meeting.slot.startsAt().isAfter(now) ? null : "already-started";
    }

    /** Seats go to those who wait, the first first, as far as they are free. */
    private void fillUp(BookingId id, Meeting meeting) {
        var line = meeting.slips.entrySet().stream()
                .filter(slip -> slip.getValue().state.equals("WAITING"))
                .sorted(Comparator.comparing((Map.Entry<PersonId, Slip> slip) -> slip.getValue().since)
                        .thenComparing(slip -> slip.getKey().toString()))
                .toList();
        for (var next : line) {
            if (meeting.seated() < meeting.capacity && !isBusy(next.getKey(), meeting.slot, id)) {
                meeting.slips.put(next.getKey(), seat(meeting, next.getValue().since, next.getValue().invited));
            }
        }
    }

    private Slip seat(Meeting meeting, Instant since, boolean invited) {
        if (meeting.answerWithin == null || invited) {
            return new Slip("CONFIRMED", since, null, invited);
        }
        var end = now.plus(meeting.answerWithin);
        return new Slip(
                "REQUESTED", since, end.isBefore(meeting.slot.startsAt()) ? end : meeting.slot.startsAt(), false);
    }

    private boolean isBusy(PersonId person, TimeSlot slot, BookingId except) {
        return all.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(except)
                        && other.getValue().holds(person)
                        && other.getValue().slot.overlaps(slot));
    }
}
