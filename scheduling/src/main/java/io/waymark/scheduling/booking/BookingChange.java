package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.RoundTrip.institution;
import static io.waymark.scheduling.booking.RoundTrip.utc;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A booking as it was read under the lock, and as it is to be. */
public record BookingChange(Booking before, Booking after) {

    /** The local time that was agreed stays as it is until another is agreed, whatever becomes of the zone's rules. */
    static final String UPDATE = """
            update scheduling.booking
            set local_start = case when starts_at = ?::timestamptz then local_start else ?::timestamp end,
                starts_at = ?::timestamptz, ends_at = ?::timestamptz, zone = ?, status = ?, sequence = ?,
                canceled_by = ?::uuid, cancellation_reason = ?, cancellation_cause = ?, seats_taken = ?, version = version + 1
            where institution_id = ?::uuid and id = ?::uuid and version = ?
            """;

    public boolean isCancellation() {
        return before.status() == BookingStatus.CONFIRMED && after.status() == BookingStatus.CANCELED;
    }

    public boolean movesIt() {
        return !before.slot().equals(after.slot());
    }

    /** Whether it takes place when it did, and calendars have something else to say of it. */
    public boolean revisesIt() {
        return !movesIt() && !isCancellation() && after.sequence() > before.sequence();
    }

    /** How somebody stood before; not at all, if they are new. */
    public Optional<Participant> earlier(Participant participant) {
        return before.participant(participant.person());
    }

    boolean changesAnything() {
        return !after.equals(before);
    }

    /** Who does not stand as they did. */
    public List<Participant> participants() {
        return after.participants().stream()
                .filter(participant -> !before.participants().contains(participant))
                .toList();
    }

    void addTo(List<@Nullable Object> parameters) {
        var cancellation = after.cancellation();
        Collections.addAll(
                parameters,
                utc(after.slot().startsAt()),
                after.localStart(),
                utc(after.slot().startsAt()),
                utc(after.slot().endsAt()),
                after.zone().getId(),
                after.status().name(),
                after.sequence(),
                cancellation == null ? null : cancellation.by().value(),
                cancellation == null ? null : cancellation.reason(),
                cancellation == null || cancellation.cause() == null
                        ? null
                        : cancellation.cause().name(),
                after.seatsTaken(),
                institution(),
                after.id().value(),
                after.version());
    }

    BookingChange asWritten() {
        return new BookingChange(before, written());
    }

    /** As it stands once it is written. */
    Booking written() {
        return changesAnything() ? after.atVersion(after.version() + 1) : before;
    }
}
