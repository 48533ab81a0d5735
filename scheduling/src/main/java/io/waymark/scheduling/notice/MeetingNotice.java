package io.waymark.scheduling.notice;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.time.MeetingPlace;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.Cancellation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notice about a meeting: the facts of its calendar file, and what else there is to say. */
public record MeetingNotice(Subject subject, Booking booking, Map<String, String> arguments) {

    public MeetingNotice {
        arguments = Map.copyOf(arguments);
    }

    public static MeetingNotice about(Subject subject, Booking booking) {
        return new MeetingNotice(
                subject,
                booking,
                Map.of(
                        "startsAt", booking.slot().startsAt().toString(),
                        "endsAt", booking.slot().endsAt().toString(),
                        "topic", booking.topic(),
                        "uid", booking.calendarUid(),
                        "sequence", Integer.toString(booking.sequence())));
    }

    /** What there is nothing to say of is left out. */
    public MeetingNotice and(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(arguments);
        more.put(name, value);
        return new MeetingNotice(subject, booking, more);
    }

    public MeetingNotice before(Booking earlier) {
        return and("before", earlier.slot().startsAt().toString());
    }

    /** Where it takes place, as far as that was written down. */
    public MeetingNotice at(@Nullable MeetingPlace place) {
        if (place == null) {
            return this;
        }
        return and("placeKind", place.kind().name()).and("place", place.where().isBlank() ? null : place.where());
    }

    /** Who of those who take part does what is being done, if one of them does. */
    public static Optional<PersonId> actorIn(Booking booking) {
        return CurrentCaller.find().map(Caller::person).filter(booking::includes);
    }

    /** Who does it, as the recipient sees it. */
    public MeetingNotice byWhomFor(PersonId recipient) {
        var by = actorIn(booking).map(actor -> actor.equals(recipient) ? "you" : "other");
        return and("by", by.orElse("system"));
    }

    /** Why it was canceled, if somebody said so or it has a cause of its own. */
    public MeetingNotice because(@Nullable Cancellation cancellation) {
        if (cancellation == null) {
            return this;
        }
        var reason = cancellation.reason();
        var cause = cancellation.cause();
        return and("reason", reason.isBlank() ? null : reason).and("cause", cause == null ? null : cause.name());
    }

    /** A notice of what has just been written; each change of a booking has its version. */
    public NoticeRequested to(PersonId recipient, NoticeKind kind) {
        return to(recipient, kind, word(kind) + "/" + booking.version());
    }

    /** Likewise, where one change may give several such notices, each about somebody else. */
    public NoticeRequested to(PersonId recipient, NoticeKind kind, PersonId about) {
        return to(recipient, kind, word(kind) + "/" + about + "/" + booking.version());
    }

    /** Likewise of what changes while the booking may stay as it is; {@code version} is that of what changes. */
    public NoticeRequested to(PersonId recipient, NoticeKind kind, int version) {
        return to(recipient, kind, word(kind) + "/at/" + version);
    }

    /** A reminder, which there is once for each start. */
    public NoticeRequested reminding(PersonId recipient, NoticeKind kind, String ahead) {
        Instant start = booking.slot().startsAt();
        return and("ahead", ahead).to(recipient, kind, "reminder/" + ahead + "/" + start);
    }

    private NoticeRequested to(PersonId recipient, NoticeKind kind, String occasion) {
        return new NoticeRequested(
                CurrentInstitution.get(),
                recipient,
                kind,
                arguments,
                NoticeLink.to(subject, booking.id().value()),
                word(subject) + "/" + booking.id() + "/" + occasion);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
