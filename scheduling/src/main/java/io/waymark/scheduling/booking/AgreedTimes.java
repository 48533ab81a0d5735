package io.waymark.scheduling.booking;

import io.waymark.kit.night.NightlyWork;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
    private final AgreedTimeReset reset;
    private final BookingTransactions transactions;
    private final TransactionOperations transaction;
    private final Clock clock;

    AgreedTimes(
            BookingStore store,
            AgreedTimeReset reset,
            BookingTransactions transactions,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.reset = reset;
        this.transactions = transactions;
        this.transaction = transaction;
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
        var agreed = transaction.execute(_ -> store.agreedTimes(reset.kinds(), clock.instant()));
        NightlyWork.each(inTurn(agreed), time -> {
            switch (transactions.run(() -> reset.of(time))) {
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
}
