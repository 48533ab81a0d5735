package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.CancelGroupSession;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.booking.Participation;
import io.waymark.scheduling.booking.SeriesId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens group sessions and changes who takes part; each act is one transaction of the booking and what goes with it. */
@Service
class GroupSessionService {

    static final BookingKind GROUP_SESSION = new BookingKind("group-session");

    private final GroupSessionStore sessions;
    private final GroupSessionViews views;
    private final GroupRequests requests;
    private final Bookings bookings;
    private final Participation participation;
    private final BookingTransactions transactions;
    private final Profiles profiles;
    private final Directory directory;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    GroupSessionService(
            GroupSessionStore sessions,
            GroupSessionViews views,
            GroupRequests requests,
            Bookings bookings,
            Participation participation,
            BookingTransactions transactions,
            Profiles profiles,
            Directory directory,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Clock clock) {
        this.sessions = sessions;
        this.views = views;
        this.requests = requests;
        this.bookings = bookings;
        this.participation = participation;
        this.transactions = transactions;
        this.profiles = profiles;
        this.directory = directory;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Page<GroupSessionView> upcoming(@Nullable UUID after, int limit) {
        var found = sessions.upcoming(clock.instant(), after, limit + 1);
        var shown = found.subList(0, Math.min(found.size(), limit));
        var booked = bookings.findAll(shown);
        return new Page<>(
                views.of(shown.stream()
                        .map(id -> Objects.requireNonNull(booked.get(id)))
                        .toList()),
                found.size() > shown.size() ? shown.getLast().toString() : null);
    }

    @Transactional
    public GroupSessionView show(BookingId id) {
        return views.of(find(id));
    }

    GroupSessionView open(OpenGroupSession wish, @Nullable String key) {
        return transactions.run(() -> {
            var id = BookingId.next();
            return keys.claim(key, wish, id.value())
                    .map(earlier -> views.of(find(new BookingId(earlier))))
                    .orElseGet(() -> views.of(open(id, wish)));
        });
    }

    private Booking open(BookingId id, OpenGroupSession wish) {
        var me = caller.get().person();
        if (profiles.findPublished(me).isEmpty()) {
            throw new RuleViolationException("profile-unpublished", "Publish your profile before you invite students.");
        }
        var weeks = Objects.requireNonNullElse(wish.weeks(), 1);
        var series = weeks > 1 ? SeriesId.next() : null;
        var zone = ZoneId.of(directory.find(me).map(Directory.Entry::zone).orElse("Etc/UTC"));
        var first = wish.startsAt().atZone(zone);
        var booked = Stream.iterate(0, week -> week + 1)
                .limit(weeks)
                .map(week -> NewBooking.open(
                                GROUP_SESSION,
                                me,
                                TimeSlot.of(first.plusWeeks(week).toInstant(), Duration.ofMinutes(wish.minutes())),
                                wish.seats())
                        .withId(week == 0 ? id : BookingId.next())
                        .about(wish.topic())
                        .answeredWithin(
                                wish.answerWithinHours() == null ? null : Duration.ofHours(wish.answerWithinHours()))
                        .in(series))
                .map(bookings::book)
                .toList();
        booked.forEach(sessions::add);
        return booked.getFirst();
    }

    GroupSessionView join(BookingId id) {
        return act(id, participation::join);
    }

    GroupSessionView leave(BookingId id) {
        return act(id, participation::leave);
    }

    GroupSessionView invite(BookingId id, PersonId student) {
        return host(id, (_, _) -> {
            if (directory.find(student).isEmpty()) {
                throw new NotFoundException("no-such-person", "There is no such person.");
            }
            return participation.invite(id, student);
        });
    }

    GroupSessionView approve(BookingId id, PersonId student) {
        return host(id, (_, _) -> participation.approve(id, student));
    }

    GroupSessionView decline(BookingId id, PersonId student) {
        return host(id, (_, _) -> participation.decline(id, student));
    }

    GroupSessionView recordAttendance(BookingId id, PersonId student, boolean attended) {
        return host(id, (_, _) -> bookings.recordAttendance(id, student, attended));
    }

    GroupSessionView reschedule(BookingId id, Instant startsAt, Revision revision) {
        return host(id, (session, me) -> {
            revision.requireCurrent(session.version());
            var moved = bookings.reschedule(id, startsAt, me);
            revision.requireCurrent(moved.version() - 1);
            return moved;
        });
    }

    GroupSessionView cancel(BookingId id, CancelGroupSession wish, Revision revision) {
        return host(id, (session, me) -> {
            revision.requireCurrent(session.version());
            if (wish.following()) {
                following(session).forEach(later -> sessions.follow(bookings.cancel(later.id(), me, wish.reason())));
            }
            var cancelled = bookings.cancel(id, me, wish.reason());
            revision.requireCurrent(cancelled.version() - 1);
            return cancelled;
        });
    }

    private List<Booking> following(Booking session) {
        var series = session.terms().series();
        return series == null
                ? List.of()
                : bookings.findSeries(series).stream()
                        .filter(other -> other.status() == BookingStatus.CONFIRMED
                                && other.slot()
                                        .startsAt()
                                        .isAfter(session.slot().startsAt()))
                        .toList();
    }

    private GroupSessionView act(BookingId id, BiFunction<BookingId, PersonId, Booking> act) {
        return transactions.run(() -> {
            find(id);
            var booking = act.apply(id, caller.get().person());
            requests.watch(booking);
            return views.of(booking);
        });
    }

    private GroupSessionView host(BookingId id, BiFunction<Booking, PersonId, Booking> act) {
        return transactions.run(() -> {
            var me = caller.get().person();
            var session = find(id);
            if (!session.host().equals(me)) {
                throw unknown(id);
            }
            var booking = act.apply(session, me);
            sessions.follow(booking);
            requests.watch(booking);
            return views.of(booking);
        });
    }

    private Booking find(BookingId id) {
        if (!sessions.contains(id)) {
            throw unknown(id);
        }
        return bookings.find(id).orElseThrow();
    }

    private static NotFoundException unknown(BookingId id) {
        return new NotFoundException("no-such-group-session", "There is no group session " + id + ".");
    }
}
