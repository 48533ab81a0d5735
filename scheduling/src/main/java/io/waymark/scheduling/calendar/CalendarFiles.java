package io.waymark.scheduling.calendar;

import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.Participant;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes bookings as {@code .ics}, each under a UID that it keeps and with a sequence that rises when it changes. */
public class CalendarFiles {

    private final Clock clock;

    CalendarFiles(Clock clock) {
        this.clock = clock;
    }

    /** A file to download: one event, no method. */
    public String file(CalendarEntry entry) {
        return write(calendar(), List.of(entry));
    }

    /** What an e-mail carries (iMIP): a request, or a cancellation once the booking is cancelled. */
    public String invitation(CalendarEntry entry) {
        var calendar = calendar();
        calendar.add(methodOf(entry.booking()));
        return write(calendar, List.of(entry));
    }

    /** A feed to subscribe to. Give it cancelled bookings too, so that calendars take them off. */
    public String feed(String name, List<CalendarEntry> entries) {
        var feed = calendar();
        feed.add(new Name(text(name)));
        feed.add(new XProperty("X-WR-CALNAME", line(name)));
        feed.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        feed.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        return write(feed, entries);
    }

    private String write(Calendar calendar, List<CalendarEntry> entries) {
        var bookings = entries.stream().map(CalendarEntry::booking).toList();
        CalendarZones.of(bookings).forEach(calendar::add);
        entries.forEach(entry -> calendar.add(event(entry)));
        return Folding.fold(calendar.toString());
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Waymark//Scheduling//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        return calendar;
    }

    private VEvent event(CalendarEntry entry) {
        var booking = entry.booking();
        var start = CalendarZones.timeOf(booking.slot().startsAt(), booking.zone());
        var end = CalendarZones.timeOf(booking.slot().endsAt(), booking.zone());
        var event = new VEvent(false);
        event.add(new Uid(booking.id() + "@waymark.io"));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(start.parameters(), start.value()));
        event.add(new DtEnd<>(end.parameters(), end.value()));
        event.add(new Sequence(booking.sequence()));
        event.add(statusOf(booking));
        event.add(new Summary(text(entry.summary())));
        if (!entry.description().isEmpty()) {
            event.add(new Description(text(entry.description())));
        }
        for (var participant : booking.participants()) {
            var contact = entry.contacts().get(participant.person());
            if (contact != null) {
                addTo(event, participant, contact);
            }
        }
        return event;
    }

    private static void addTo(VEvent event, Participant participant, Contact contact) {
        var name = new ParameterList(List.of(new Cn(line(contact.name()).replace('"', '\''))));
        if (participant.isHost()) {
            event.add(new Organizer(name, address(contact)));
        } else {
            event.add(new Attendee(name.add(PartStat.ACCEPTED), address(contact)));
        }
    }

    /** Line breaks as the format knows them, and nothing else that a reader could take for the end of a line. */
    private static String text(String written) {
        return written.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static String line(String written) {
        return text(written).replace('\n', ' ');
    }

    private static URI address(Contact contact) {
        try {
            return new URI("mailto", contact.email(), null);
        } catch (URISyntaxException unfit) {
            throw new IllegalArgumentException("Not an e-mail address: " + contact.email(), unfit);
        }
    }

    private static Method methodOf(Booking booking) {
        return booking.status() == BookingStatus.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    private static Status statusOf(Booking booking) {
        return switch (booking.status()) {
            case REQUESTED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case CONFIRMED, ATTENDED, NO_SHOW -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
