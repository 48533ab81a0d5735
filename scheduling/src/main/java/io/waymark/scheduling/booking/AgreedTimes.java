package io.waymark.scheduling.booking;

import io.waymark.kit.night.NightlyWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps bookings at the local time that was agreed when the rules of its zone have changed since. A time at which somebody
 * has something else by now is not forced on them but reported.
 */
class AgreedTimes implements NightlyWork {

    /** What was set anew, and what could not be. */
    record Report(List<BookingId> moved, List<BookingId> inTheWay) {}

    private static final Logger LOG = LoggerFactory.getLogger(AgreedTimes.class);

    private final BookingStore store;
    private final BookingLocks locks;
    private final BookingWriter writer;
    private final DiaryStore diaryStore;
    private final BookingTransactions transactions;
    private final TransactionOperations transaction;
    private final Map<BookingKind, BookingFollower> followers;
    private final Clock clock;

    AgreedTimes(
            BookingStore store,
            BookingLocks locks,
            BookingWriter writer,
            DiaryStore diaryStore,
            BookingTransactions transactions,
            TransactionOperations transaction,
            List<BookingFollower> followers,
            Clock clock) {
        this.store = store;
        this.locks = locks;
        this.writer = writer;
        this.diaryStore = diaryStore;
        this.transactions = transactions;
        this.transaction = transaction;
        this.followers = followers.stream().collect(Collectors.toMap(BookingFollower::kind, Function.identity()));
        this.clock = clock;
    }

    @Override
    public void run() {
        var report = reset();
        if (!report.moved().isEmpty()) {
            LOG.info(
                    "The rules of a zone have changed: {} bookings were set anew.",
                    report.moved().size());
        }
        if (!report.inTheWay().isEmpty()) {
            LOG.warn("The rules of a zone have changed, but somebody is busy then: {}", report.inTheWay());
        }
    }

    Report reset() {
        var report = new Report(new ArrayList<>(), new ArrayList<>());
        var agreed = transaction.execute(_ -> store.agreedTimes(followers.keySet(), clock.instant()));
        NightlyWork.each(inTurn(agreed), time -> {
            switch (transactions.run(() -> reset(time))) {
                case MOVED -> report.moved.add(time.booking());
                case IN_THE_WAY -> report.inTheWay.add(time.booking());
                case CHANGED_MEANWHILE -> {}
            }
        });
        return report;
    }

    private static List<AgreedTime> inTurn(List<AgreedTime> agreed) {
        return agreed.stream()
                .filter(AgreedTime::hasMoved)
                .sorted(AgreedTime.OUT_OF_EACH_OTHERS_WAY)
                .toList();
    }

    private Outcome reset(AgreedTime time) {
        var now = clock.instant();
        var slot = time.byTodaysRules();
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

    private enum Outcome {
        MOVED,
        IN_THE_WAY,
        CHANGED_MEANWHILE
    }
}
