package io.waymark.mentoring.request;

import io.waymark.kit.task.BackgroundTasks;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.Participant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sees to it that a request holds its time no longer than it may. */
@Component
public class RequestWatch {

    private final Map<BookingKind, ExpiringRequests> requests;
    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final BackgroundTasks tasks;

    RequestWatch(
            List<ExpiringRequests> requests,
            Bookings bookings,
            BookingTransactions transactions,
            BackgroundTasks tasks) {
        this.requests = requests.stream().collect(Collectors.toMap(ExpiringRequests::kind, Function.identity()));
        this.bookings = bookings;
        this.transactions = transactions;
        this.tasks = tasks;
    }

    /** To be called in the transaction that changed who takes part. */
    public void watch(Booking booking) {
        nextAnswerDue(booking).ifPresent(due -> tasks.schedule(RequestExpiry.of(booking.id(), due), due));
    }

    /**
     * Lets go of what was not answered in time, and sees to the next that is to be answered.
     *
     * @return when that is, if there is one
     */
    public Optional<Instant> expire(BookingId id) {
        return transactions.run(() -> {
            var kind = bookings.find(id).orElseThrow().kind();
            var booking = Objects.requireNonNull(requests.get(kind)).expire(id);
            watch(booking);
            return nextAnswerDue(booking);
        });
    }

    private static Optional<Instant> nextAnswerDue(Booking booking) {
        return booking.participants().stream()
                .map(Participant::answerBy)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo);
    }
}
