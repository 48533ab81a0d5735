package io.waymark.scheduling.booking;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** Writes bookings with their participants and claims. In SQL, because a booking is one round trip to write. */
class BookingWriter {

    /** As many bookings go in one round trip: each may have hundreds of participants. */
    private static final int TOGETHER = 50;

    /** What is sent at once has at most 65,535 parameters, and each participant has fifteen. */
    private static final int PARTICIPANTS_TOGETHER = 2_000;

    private final RoundTrip database;
    private final ApplicationEventPublisher events;

    BookingWriter(RoundTrip database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    void insert(Booking booking) {
        var parameters = new ArrayList<@Nullable Object>();
        BookingInsert.add(parameters, booking);
        write(
                BookingInsert.INSERT,
                parameters,
                PreparedStatement::getUpdateCount,
                ParticipantRows.of(booking.id(), booking.participants()));
    }

    /** Writes what is no longer as it was read. */
    Booking update(Booking before, Booking after) {
        return updateAll(List.of(new BookingChange(before, after))).getFirst();
    }

    /** Likewise for many, some dozens at a time. */
    List<Booking> updateAll(List<BookingChange> changes) {
        var real = changes.stream().filter(BookingChange::changesAnything).toList();
        for (var from = 0; from < real.size(); from += TOGETHER) {
            write(real.subList(from, Math.min(real.size(), from + TOGETHER)));
        }
        if (!real.isEmpty()) {
            events.publishEvent(new BookingsChanged(
                    real.stream().map(BookingChange::asWritten).toList()));
        }
        return changes.stream().map(BookingChange::written).toList();
    }

    private void write(List<BookingChange> changes) {
        var parameters = new ArrayList<@Nullable Object>();
        changes.forEach(change -> change.addTo(parameters));
        write(
                String.join(";", Collections.nCopies(changes.size(), BookingChange.UPDATE)),
                parameters,
                statement -> requireAll(changes, statement),
                changes.stream()
                        .flatMap(it -> ParticipantRows.of(it.after().id(), it.participants()).stream())
                        .toList());
    }

    /** In one round trip, unless more take part than go into one. */
    private void write(
            String bookings,
            List<@Nullable Object> parameters,
            PreparedStatementCallback<Integer> answer,
            List<ParticipantRows.Row> participants) {
        var first = participants.subList(0, Math.min(participants.size(), PARTICIPANTS_TOGETHER));
        ParticipantRows.addTo(parameters, first);
        database.ask(bookings + ParticipantRows.writing(first.size()), answer, parameters.toArray());
        for (var from = first.size(); from < participants.size(); from += PARTICIPANTS_TOGETHER) {
            var next = participants.subList(from, Math.min(participants.size(), from + PARTICIPANTS_TOGETHER));
            var more = new ArrayList<@Nullable Object>();
            ParticipantRows.addTo(more, next);
            database.ask(ParticipantRows.writing(next.size()), PreparedStatement::getUpdateCount, more.toArray());
        }
    }

    private static int requireAll(List<BookingChange> changes, PreparedStatement statement) throws SQLException {
        for (var change : changes) {
            if (statement.getUpdateCount() != 1) {
                throw new OptimisticLockingFailureException(
                        "Booking " + change.after().id() + " has changed meanwhile.");
            }
            statement.getMoreResults();
        }
        return changes.size();
    }
}
