package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.mentoring.availability.MentorZones;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.booking.SeriesId;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens a mentor's time to several students, once or for some weeks in a row. */
@Service
class GroupSessionOpening {

    private final GroupSessionStore sessions;
    private final GroupSessionReader reader;
    private final GroupSessionViews views;
    private final GroupSessionNotices notices;
    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final Profiles profiles;
    private final Directory directory;
    private final MentorZones zones;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    GroupSessionOpening(
            GroupSessionStore sessions,
            GroupSessionReader reader,
            GroupSessionViews views,
            GroupSessionNotices notices,
            Bookings bookings,
            BookingTransactions transactions,
            Profiles profiles,
            Directory directory,
            MentorZones zones,
            IdempotencyKeys keys,
            CurrentCaller caller) {
        this.sessions = sessions;
        this.reader = reader;
        this.views = views;
        this.notices = notices;
        this.bookings = bookings;
        this.transactions = transactions;
        this.profiles = profiles;
        this.directory = directory;
        this.zones = zones;
        this.keys = keys;
        this.caller = caller;
    }

    GroupSessionView open(OpenGroupSession request, @Nullable String key) {
        return transactions.run(() -> {
            var id = BookingId.next();
            return keys.claim(key, request, id.value())
                    .map(earlier -> reader.show(new BookingId(earlier)))
                    .orElseGet(() -> views.of(open(id, request)));
        });
    }

    private Booking open(BookingId id, OpenGroupSession request) {
        var me = caller.get().person();
        directory.hold(me);
        if (!profiles.isPublished(me)) {
            throw new RuleViolationException("profile-unpublished", "Publish your profile before you invite students.");
        }
        var booked = weeks(id, me, request).map(bookings::book).toList();
        booked.forEach(sessions::add);
        notices.opened(booked);
        return booked.getFirst();
    }

    /** At the same time of day by the mentor's hours, whatever the clocks do between. */
    private Stream<NewBooking> weeks(BookingId id, PersonId me, OpenGroupSession request) {
        var weeks = Objects.requireNonNullElse(request.weeks(), 1);
        var series = weeks > 1 ? SeriesId.next() : null;
        var answerWithin = request.answerWithinHours() == null ? null : Duration.ofHours(request.answerWithinHours());
        var first = request.startsAt().atZone(zones.of(me));
        var length = Duration.ofMinutes(request.minutes());
        return Stream.iterate(0, week -> week + 1)
                .limit(weeks)
                .map(week -> NewBooking.open(
                                BookingKind.GROUP_SESSION,
                                me,
                                TimeSlot.of(first.plusWeeks(week).toInstant(), length),
                                request.seats())
                        .withId(week == 0 ? id : BookingId.next())
                        .about(request.topic())
                        .answeredWithin(answerWithin)
                        .in(series));
    }
}
