package io.waymark.scheduling.calendar;

import io.waymark.scheduling.booking.Participant;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;

/** Writes who takes part into a calendar, in text that cannot be taken for anything else. */
final class CalendarPeople {

    private CalendarPeople() {}

    static void addTo(VEvent event, Participant participant, Contact contact) {
        var name = new ParameterList(List.of(new Cn(line(contact.name()).replace('"', '\''))));
        if (participant.isHost()) {
            event.add(new Organizer(name, address(contact)));
        } else {
            event.add(new Attendee(name.add(answerOf(participant)), address(contact)));
        }
    }

    /** A cancellation has to say whose event it is; without a contact, by nothing but a number. */
    static void addUnnamedTo(VEvent event, Participant participant) {
        var number = URI.create("urn:uuid:" + participant.person());
        event.add(participant.isHost() ? new Organizer(number) : new Attendee(number));
    }

    private static PartStat answerOf(Participant participant) {
        return switch (participant.state()) {
            case CONFIRMED, ATTENDED, MISSED -> PartStat.ACCEPTED;
            case REQUESTED -> PartStat.TENTATIVE;
            case INVITED, WAITING -> PartStat.NEEDS_ACTION;
            case CANCELED -> PartStat.DECLINED;
        };
    }

    /** Line breaks as the format knows them, and nothing else that a reader could take for the end of a line. */
    static String text(String written) {
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
}
