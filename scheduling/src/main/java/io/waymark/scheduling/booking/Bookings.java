package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Meetings, made and changed inside the caller's transaction, so that what a meeting is for commits with it. Run that
 * transaction by {@link BookingTransactions}. Who may ask for what is for the caller to decide.
 */
public interface Bookings {

    /**
     * Books a time for host and guest, or a time of the host's that others may join.
     *
     * @throws io.waymark.core.refusal.ConflictException {@code slot-taken}: somebody has something at that time; its
     *     details say who ({@code busy}: host or guest) and offer {@code alternatives}
     * @throws io.waymark.core.refusal.RuleViolationException {@code slot-not-offered}, {@code slot-in-the-past}
     */
    Booking book(NewBooking wish);

    /**
     * Moves a booking with all who hold their time. Its length stays when the host moves it; a guest takes a slot as it is
     * offered now. Refuses as {@link #book} does, and {@code already-started}.
     */
    Booking reschedule(BookingId id, Instant startsAt, PersonId by);

    /** Calls a booking off and gives the time back. */
    Booking cancel(BookingId id, PersonId by, String reason);

    /** A participant says that the meeting took place. It is attended once both sides have said so. */
    Booking confirmAttendance(BookingId id, PersonId by);

    /** A participant says that the other side did not come. */
    Booking reportAbsence(BookingId id, PersonId by);

    /** Who has said nothing will not be heard any more: the host's report that they met is enough, a guest's is not. */
    Booking acceptSilence(BookingId id);

    /** Somebody in charge says whether a guest attended, and may correct it, whatever was said before. */
    Booking recordAttendance(BookingId id, PersonId guest, boolean attended);

    Optional<Booking> find(BookingId id);

    Map<BookingId, Booking> findAll(Collection<BookingId> ids);

    /** The bookings of a series, soonest first. */
    List<Booking> findSeries(SeriesId series);
}
