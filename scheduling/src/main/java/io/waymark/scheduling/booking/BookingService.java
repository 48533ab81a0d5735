package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.MeetingRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class BookingService implements Bookings {

    private final BookingStore store;
    private final DiaryStore diaryStore;
    private final Alternatives alternatives;
    private final Clock clock;

    BookingService(BookingStore store, DiaryStore diaryStore, Alternatives alternatives, Clock clock) {
        this.store = store;
        this.diaryStore = diaryStore;
        this.alternatives = alternatives;
        this.clock = clock;
    }

    @Override
    public Booking book(NewBooking wish) {
        var now = clock.instant();
        var diaries = diaryStore.lockAndLook(wish.host(), wish.people(), wish.slot());
        var booking = Booking.of(wish, diaries.zone(), diaries::roomFor, now);
        refuseUnlessFree(booking, diaries, wish.by(), now);
        store.insert(booking);
        return booking;
    }

    @Override
    public Booking reschedule(BookingId id, Instant startsAt, PersonId by) {
        var now = clock.instant();
        var booking = lock(id);
        var diaries =
                diaryStore.look(booking.host(), booking.people().holders(), TimeSlot.of(startsAt, MeetingRule.LONGEST));
        var sameLength = TimeSlot.of(startsAt, booking.slot().length());
        var slot = by.equals(booking.host())
                ? sameLength
                : diaries.slotFor(booking, startsAt, now).orElse(sameLength);
        var moved = booking.move(slot, diaries.zone(), diaries::roomFor, now);
        refuseUnlessFree(moved, diaries, by, now);
        return store.update(booking, moved);
    }

    @Override
    public Booking cancel(BookingId id, PersonId by, String reason) {
        var booking = lock(id);
        return store.update(booking, booking.cancel(by, reason, clock.instant()));
    }

    @Override
    public Booking confirmAttendance(BookingId id, PersonId by) {
        return changeAttendance(id, by, attendance -> attendance.report(by, AttendanceReport.MET));
    }

    @Override
    public Booking reportAbsence(BookingId id, PersonId by) {
        return changeAttendance(id, by, attendance -> attendance.report(by, AttendanceReport.OTHER_ABSENT));
    }

    @Override
    public Booking acceptSilence(BookingId id) {
        var booking = lock(id);
        return store.update(booking, booking.acceptSilence(Attendance::acceptSilence));
    }

    @Override
    public Booking recordAttendance(BookingId id, PersonId guest, boolean attended) {
        return changeAttendance(id, guest, attendance -> attendance.record(guest, attended));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Booking> find(BookingId id) {
        return store.find(List.of(id)).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<BookingId, Booking> findAll(Collection<BookingId> ids) {
        return store.find(ids).stream().collect(Collectors.toMap(Booking::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Booking> findSeries(SeriesId series) {
        return store.findSeries(series);
    }

    static NotFoundException unknown(BookingId id) {
        return new NotFoundException("no-such-booking", "There is no booking " + id + ".");
    }

    private Booking changeAttendance(BookingId id, PersonId about, Function<Attendance, Attendance> change) {
        var booking = lock(id);
        return store.update(booking, booking.changeAttendance(about, clock.instant(), change));
    }

    private void refuseUnlessFree(Booking booking, Diaries diaries, PersonId by, Instant now) {
        var byGuest = !by.equals(booking.host());
        if (byGuest && !diaries.isOpenFor(booking, now)) {
            throw notOnOffer();
        }
        diaries.inTheWayOf(booking).ifPresent(busy -> {
            throw SlotTaken.by(busy, by, alternatives.to(booking));
        });
        if (byGuest && !diaries.offers(booking, now)) {
            throw notOnOffer();
        }
    }

    private static RuleViolationException notOnOffer() {
        return new RuleViolationException("slot-not-offered", "That time is not on offer. Please choose another.");
    }

    private Booking lock(BookingId id) {
        return store.lockAndFind(id).orElseThrow(() -> unknown(id));
    }
}
