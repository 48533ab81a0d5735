package io.waymark.scheduling.booking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets one booking anew, with all its claims and what follows it, unless something else is in the way by now. */
class AgreedTimeReset {

    private final BookingLocks locks;
    private final BookingWriter writer;
    private final DiaryStore diaryStore;
    private final Map<BookingKind, BookingFollower> followers;
    private final Clock clock;

    AgreedTimeReset(
            BookingLocks locks,
            BookingWriter writer,
            DiaryStore diaryStore,
            List<BookingFollower> followers,
            Clock clock) {
        this.locks = locks;
        this.writer = writer;
        this.diaryStore = diaryStore;
        this.followers = followers.stream().collect(Collectors.toMap(BookingFollower::kind, Function.identity()));
        this.clock = clock;
    }

    /** The kinds of bookings that somebody follows; others are not ours to move. */
    Set<BookingKind> kinds() {
        return followers.keySet();
    }

    /** In a transaction, as every change of a booking is. */
    Outcome of(AgreedTime time) {
        var now = clock.instant();
        var slot = time.byTodaysRules();
        followers.values().forEach(it -> it.hold(time.booking()));
        var booking = locks.lock(time.booking()).orElseThrow();
        if (booking.status() != BookingStatus.CONFIRMED || !booking.slot().equals(time.slot())) {
            return Outcome.CHANGED_MEANWHILE;
        }
        var diaries = diaryStore.look(booking.host(), booking.people().holders(), slot);
        if (slot.hasStartedBy(now) || booking.slot().hasStartedBy(now)) {
            return Outcome.IN_THE_WAY;
        }
        var moved = booking.at(now).move(slot, time.zone(), diaries::roomFor, booking.host());
        if (diaries.inTheWayOf(moved).isPresent()) {
            return Outcome.IN_THE_WAY;
        }
        var written = writer.update(booking, moved);
        Objects.requireNonNull(followers.get(written.kind())).follow(written);
        return Outcome.MOVED;
    }

    enum Outcome {
        MOVED,
        IN_THE_WAY,
        CHANGED_MEANWHILE
    }
}
