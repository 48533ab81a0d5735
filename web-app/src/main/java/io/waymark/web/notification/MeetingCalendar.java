package io.waymark.web.notification;

import io.waymark.core.time.TimeSlot;
import io.waymark.web.account.Recipient;
import io.waymark.web.mail.Invitation;
import io.waymark.web.mail.Invitation.Method;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.NoticeTexts;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes what a notice about a meeting changes in the recipient's calendar (RFC 5546). The college is the organizer: a
 * calendar would not enter an invitation that somebody seems to have sent to themselves.
 */
@Component
class MeetingCalendar {

    private final NoticeTexts words;
    private final MailProperties properties;
    private final Clock clock;

    MeetingCalendar(NoticeTexts words, MailProperties properties, Clock clock) {
        this.words = words;
        this.properties = properties;
        this.clock = clock;
    }

    Optional<Invitation> of(Notice notice, Recipient recipient, String page) {
        return InvitationMethod.of(notice.kind())
                .flatMap(method -> notice.meeting()
                        .map(it -> new Invitation(method, write(event(method, notice, it, recipient, page), method))));
    }

    private static String write(VEvent event, Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Waymark//Messages//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method == Method.CANCEL ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(event);
        return CalendarLines.fold(calendar.toString());
    }

    private VEvent event(Method method, Notice notice, TimeSlot meeting, Recipient recipient, String page) {
        var event = new VEvent(false);
        event.add(new Uid(notice.argument("uid").orElseGet(() -> notice.id() + "@waymark.io")));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(meeting.startsAt()));
        event.add(new DtEnd<>(meeting.endsAt()));
        event.add(new Sequence(notice.argument("sequence", Integer::valueOf).orElse(0)));
        event.add(method == Method.CANCEL ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(CalendarLines.plain(words.entry(notice))));
        notice.argument("topic").map(CalendarLines::plain).map(Description::new).ifPresent(event::add);
        words.location(notice).map(CalendarLines::plain).map(Location::new).ifPresent(event::add);
        event.add(new Url(URI.create(page)));
        event.add(new Organizer(name(recipient.college()), mailto(properties.senderAddress())));
        event.add(new Attendee(name(recipient.reader().name()).add(PartStat.ACCEPTED), mailto(recipient.email())));
        return event;
    }

    private static ParameterList name(String name) {
        return new ParameterList(
                List.of(new Cn(CalendarLines.plain(name).replace('\n', ' ').replace('"', '\''))));
    }

    private static URI mailto(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException unfit) {
            throw new IllegalArgumentException("Not an email address: " + email, unfit);
        }
    }
}
