package io.waymark.mentoring.group;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentoring.request.RequestWatch;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingTransactions;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** One change of a group session, in one transaction of the booking and what goes with it. */
@Component
class GroupSessionChanges {

    private final GroupSessionStore sessions;
    private final GroupSessionReader reader;
    private final GroupSessionViews views;
    private final RequestWatch requests;
    private final BookingTransactions transactions;
    private final CurrentCaller caller;

    GroupSessionChanges(
            GroupSessionStore sessions,
            GroupSessionReader reader,
            GroupSessionViews views,
            RequestWatch requests,
            BookingTransactions transactions,
            CurrentCaller caller) {
        this.sessions = sessions;
        this.reader = reader;
        this.views = views;
        this.requests = requests;
        this.transactions = transactions;
        this.caller = caller;
    }

    /** By any student of the college. */
    GroupSessionView make(BookingId id, BiFunction<Booking, PersonId, Booking> act) {
        return transactions.run(() -> {
            var booking = act.apply(reader.find(id), caller.get().person());
            requests.watch(booking);
            return views.of(booking);
        });
    }

    /** By the mentor whose it is; nobody else has it to change. */
    GroupSessionView makeAsHost(BookingId id, BiFunction<Booking, PersonId, Booking> act) {
        return make(id, (session, me) -> {
            if (!session.host().equals(me)) {
                throw GroupSessionReader.unknown(id);
            }
            var booking = act.apply(session, me);
            sessions.follow(booking);
            return booking;
        });
    }
}
