package io.waymark.mentoring.group;

import io.waymark.kit.task.BackgroundTasks;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.Participation;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sees to it that a request holds its seat no longer than it may. */
@Component
class GroupRequests {

    private final Participation participation;
    private final BookingTransactions transactions;
    private final BackgroundTasks tasks;

    GroupRequests(Participation participation, BookingTransactions transactions, BackgroundTasks tasks) {
        this.participation = participation;
        this.transactions = transactions;
        this.tasks = tasks;
    }

    /** To be called in the transaction that changed who takes part. */
    void watch(Booking booking) {
        nextAnswerDue(booking).ifPresent(due -> tasks.schedule(RequestExpiry.of(booking.id()), due));
    }

    /** @return when the next request runs out, if there is one */
    Optional<Instant> expire(BookingId id) {
        return transactions.run(() -> nextAnswerDue(participation.expire(id)));
    }

    private static Stream<Instant> answerBy(Participant student) {
        var answerBy = student.answerBy();
        return answerBy == null ? Stream.empty() : Stream.of(answerBy);
    }

    private static Optional<Instant> nextAnswerDue(Booking booking) {
        return booking.participants().stream().flatMap(GroupRequests::answerBy).min(Instant::compareTo);
    }
}
