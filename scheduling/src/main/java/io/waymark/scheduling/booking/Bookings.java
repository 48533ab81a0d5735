package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Meetings, made and changed inside the caller's transaction, so that what a meeting is for commits with it. Run that
 * transaction by {@link BookingTransactions}. Who may ask for what is for the caller to decide.
 */
public interface Bookings {

    /**
     * Books a time for host and guest, or a time of the host's that others may join. Where the host wants to be asked, the
     * guest requests it: that holds the time until it is answered, and a no or no answer cancels it.
     *
     * @throws io.waymark.core.refusal.ConflictException {@code slot-taken}: somebody has something at that time; its
     *     details say who ({@code busy}: host, guest, you, or own where it is one another that they meet) and offer
     *     {@code alternatives}
     * @throws io.waymark.core.refusal.RuleViolationException {@code slot-not-offered} with its {@code cause} and {@code
     *     length-changed} with the {@code minutes} of today, both with {@code alternatives}; {@code slot-in-the-past}
     */
    Booking book(NewBooking request);

    /** Likewise, where also a host who gives a time away gives a meeting of the length on offer; refuses {@code length-changed}. */
    Booking bookAsLongAsOffered(NewBooking request);

    /** Why {@link #book} would refuse it now, if it would. Nothing is booked, and nobody is kept from the time. */
    Optional<Hindrance> hindrance(NewBooking request);

    /** What a guest can book with a host from now on, by the same rules. */
    BookingOutlook outlook(BookingKind kind, PersonId host, PersonId guest);

    /**
     * Moves a booking with all who hold their time. Its length stays when the host moves it; a guest takes a slot as it is
     * offered now, and asks once more where the host wants to be asked. Refuses as {@link #book} does, and {@code already-started}.
     */
    Booking reschedule(BookingId id, Instant startsAt, PersonId by);

    /**
     * Likewise.
     *
     * @param shown how long the slot was that a guest chose; refuses {@code length-changed} where it is another by now
     */
    Booking reschedule(BookingId id, Instant startsAt, @Nullable Duration shown, PersonId by);

    /**
     * Something of it has changed that calendars show and bookings do not know, such as where it takes place. To be called once
     * that is written.
     */
    Booking revise(BookingId id);

    /** Calls a booking off and gives the time back. */
    Booking cancel(BookingId id, PersonId by, String reason);

    /** The booking as it stands; nobody else changes it, or joins, before the transaction ends. */
    Booking hold(BookingId id);

    /** Whether this guest has or had a booking of the kind with the host that was neither canceled nor missed. */
    boolean areAgreed(BookingKind kind, PersonId host, PersonId guest);

    Optional<Booking> find(BookingId id);

    Map<BookingId, Booking> findAll(Collection<BookingId> ids);

    /** What is to take place and starts after the one moment and no later than the other, soonest first. */
    List<Booking> starting(BookingKind kind, Instant after, Instant until);

    /** The bookings of a series, soonest first. */
    List<Booking> findSeries(SeriesId series);
}
