package io.waymark.scheduling.booking;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Writes bookings with their participants and claims. In SQL, because a booking is one round trip to write. */
class BookingWriter {

    /** As many bookings go in one round trip: each may have hundreds of participants. */
    private static final int TOGETHER = 50;

    private final RoundTrip database;

    BookingWriter(RoundTrip database) {
        this.database = database;
    }

    void insert(Booking booking) {
        var parameters = new ArrayList<@Nullable Object>();
        BookingInsert.add(parameters, booking);
        booking.participants()
                .forEach(participant -> ParticipantRows.addParticipation(parameters, booking.id(), participant));
        booking.participants().forEach(participant -> ParticipantRows.addClaim(parameters, booking.id(), participant));
        database.ask(
                BookingInsert.INSERT
                        + ParticipantRows.writing(booking.participants().size()),
                PreparedStatement::getUpdateCount,
                parameters.toArray());
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
        return changes.stream().map(BookingChange::written).toList();
    }

    private void write(List<BookingChange> changes) {
        var parameters = new ArrayList<@Nullable Object>();
        changes.forEach(change -> change.addTo(parameters));
        var participants = 0;
        for (var change : changes) {
            participants += change.participants().size();
            change.participants()
                    .forEach(it -> ParticipantRows.addParticipation(
                            parameters, change.after().id(), it));
        }
        changes.forEach(change -> change.participants()
                .forEach(it ->
                        ParticipantRows.addClaim(parameters, change.after().id(), it)));
        database.ask(
                String.join(";", Collections.nCopies(changes.size(), BookingChange.UPDATE))
                        + ParticipantRows.writing(participants),
                statement -> requireAll(changes, statement),
                parameters.toArray());
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
