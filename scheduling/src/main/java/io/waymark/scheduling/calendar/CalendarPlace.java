package io.waymark.scheduling.calendar;

import io.waymark.core.time.MeetingPlace;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Url;

/** Writes where to meet into a calendar: as a location, which every calendar shows, and a link also as one to open. */
final class CalendarPlace {

    private CalendarPlace() {}

    static void addTo(VEvent event, MeetingPlace place) {
        if (place.where().isBlank()) {
            return;
        }
        event.add(new Location(CalendarPeople.text(place.where())));
        place.link().ifPresent(link -> {
            event.add(new Url(link));
            event.add(new Conference(new ParameterList(List.of(Value.URI, Feature.VIDEO)), link.toString()));
        });
    }
}
