package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.MeetingRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
class BookingService implements Bookings {

    /** For how long times are counted of which somebody is told what can be booked, and for how long the first is looked for. */
    private static final Duration COUNTED = Duration.ofDays(28);

    private static final Duration FARTHEST = Duration.ofDays(100);

    private final BookingStore store;
    private final BookingLocks locks;
    private final BookingWriter writer;
    private final DiaryStore diaryStore;
    private final FreeTimeRule free;
    private final Clock clock;

    BookingService(
            BookingStore store,
            BookingLocks locks,
            BookingWriter writer,
            DiaryStore diaryStore,
            FreeTimeRule free,
            Clock clock) {
        this.store = store;
        this.locks = locks;
        this.writer = writer;
        this.diaryStore = diaryStore;
        this.free = free;
        this.clock = clock;
    }

    @Override
    public Booking book(NewBooking request) {
        return book(request, (_, _) -> {});
    }

    @Override
    public Booking bookAsLongAsOffered(NewBooking request) {
        return book(request, free::requireLength);
    }

    private Booking book(NewBooking request, BiConsumer<Booking, Diaries> rule) {
        var now = clock.instant();
        var diaries = diaryStore.lockAndLook(request.host(), request.people(), request.slot());
        var booking = request.toBooking(diaries.zone(), diaries::roomFor, now);
        rule.accept(booking, diaries);
        free.require(booking, diaries, request.by(), now);
        writer.insert(booking);
        return booking;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Hindrance> hindrance(NewBooking request) {
        return hindrance(request, diaryStore.look(request.host(), request.people(), request.slot()), clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public BookingOutlook outlook(BookingKind kind, PersonId host, PersonId guest) {
        var now = clock.instant();
        var ahead = new TimeSlot(now, now.plus(FARTHEST));
        var diaries = diaryStore.look(host, List.of(host, guest), ahead);
        var times = diaries.begins(new TimeSlot(now, now.plus(COUNTED))).stream()
                .filter(it -> !it.hasStartedBy(now))
                .toList();
        var hindrances = times.stream()
                .flatMap(it -> hindrance(NewBooking.of(kind, host, guest, it), diaries, now).stream())
                .collect(Collectors.toMap(it -> it, _ -> 1, Integer::sum));
        return new BookingOutlook(
                diaries.offer(),
                times.size(),
                hindrances,
                diaries.freeSlots(ahead, host, now).stream()
                        .map(TimeSlot::startsAt)
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<Hindrance> hindrance(NewBooking request, Diaries diaries, Instant now) {
        return diaries.hindrance(request.toBooking(diaries.zone(), diaries::roomFor, now), request.by(), now);
    }

    @Override
    public Booking reschedule(BookingId id, Instant startsAt, PersonId by) {
        return reschedule(id, startsAt, null, by);
    }

    @Override
    public Booking reschedule(BookingId id, Instant startsAt, @Nullable Duration shown, PersonId by) {
        var now = clock.instant();
        var booking = lock(id);
        var diaries =
                diaryStore.look(booking.host(), booking.people().holders(), TimeSlot.of(startsAt, MeetingRule.LONGEST));
        var moved = booking.at(now)
                .move(TimeSlot.of(startsAt, length(booking, diaries, shown, by)), diaries.zone(), diaries::roomFor, by);
        free.require(moved, diaries, by, now);
        return writer.update(booking, moved);
    }

    private static Duration length(Booking booking, Diaries diaries, @Nullable Duration shown, PersonId by) {
        var same = booking.slot().length();
        if (by.equals(booking.host())) {
            return same;
        }
        return shown == null ? diaries.length().orElse(same) : shown;
    }

    @Override
    public Booking revise(BookingId id) {
        var booking = lock(id);
        return writer.update(booking, booking.at(clock.instant()).revise());
    }

    @Override
    public Booking cancel(BookingId id, PersonId by, String reason) {
        var booking = lock(id);
        return writer.update(booking, booking.at(clock.instant()).cancel(by, reason));
    }

    @Override
    public Booking hold(BookingId id) {
        return lock(id);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean areAgreed(BookingKind kind, PersonId host, PersonId guest) {
        return store.areAgreed(kind, host, guest);
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
    public List<Booking> starting(BookingKind kind, Instant after, Instant until) {
        return store.starting(kind, after, until);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Booking> findSeries(SeriesId series) {
        return store.findSeries(series);
    }

    static NotFoundException unknown(BookingId id) {
        return new NotFoundException("no-such-booking", "There is no booking " + id + ".");
    }

    private Booking lock(BookingId id) {
        return locks.lock(id).orElseThrow(() -> unknown(id));
    }
}
