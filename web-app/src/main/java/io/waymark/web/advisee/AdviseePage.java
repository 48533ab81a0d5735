package io.waymark.web.advisee;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.chart.ForecastView;
import io.waymark.web.page.Action;
import io.waymark.web.page.Avatar;
import io.waymark.web.page.Words;
import io.waymark.web.road.Forecasts;
import io.waymark.web.road.Trails;
import io.waymark.web.services.Panel;
import io.waymark.web.services.Panels;
import io.waymark.web.services.RefusedException;
import io.waymark.web.trail.HereView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.client.ResourceAccessException;

/** Puts together all that an advisor sees of one student; each part stands without the others. */
@Component
class AdviseePage {

    private static final int NOTES = 50;
    private static final int ALL = 200;

    private final PersonApi people;
    private final JourneyApi journeys;
    private final NoteApi notes;
    private final EvidenceApi evidence;
    private final AppointmentApi appointments;
    private final AssignmentApi advisors;
    private final Trails trails;
    private final Forecasts forecasts;
    private final Panels panels;
    private final Words words;

    AdviseePage(
            PersonApi people,
            JourneyApi journeys,
            NoteApi notes,
            EvidenceApi evidence,
            AppointmentApi appointments,
            AssignmentApi advisors,
            Trails trails,
            Forecasts forecasts,
            Panels panels,
            Words words) {
        this.people = people;
        this.journeys = journeys;
        this.notes = notes;
        this.evidence = evidence;
        this.appointments = appointments;
        this.advisors = advisors;
        this.trails = trails;
        this.forecasts = forecasts;
        this.panels = panels;
        this.words = words;
    }

    /** @param older where the notes to show begin, if not with the newest */
    String show(UUID student, @Nullable String older, Model model) {
        var person = panels.load(() -> people.show(student));
        var journey = panels.load(() -> journeys.show(student));
        var written = panels.load(() -> notes.list(student, older, NOTES));
        var waiting = panels.load(
                () -> evidence.queue(VerifierRole.ADVISOR, student, null, ALL).items());
        var coming = panels.load(() -> appointments.upcoming(student, null, ALL).items());
        var before = panels.load(() -> advisors.history(student));
        var known = person.get();
        model.addAttribute("student", known);
        model.addAttribute("avatar", Avatar.of(known.id(), known.calledName() + " " + known.familyName()));
        road(student, journey, model);
        model.addAttribute("notes", written.orNull());
        model.addAttribute("waiting", waiting.orNull());
        model.addAttribute("coming", coming.orNull());
        model.addAttribute("advisors", before.orNull());
        return "student";
    }

    /** The road, or that there is none yet, or that nobody can say. */
    private void road(UUID student, Panel<JourneyView> loading, Model model) {
        try {
            var journey = loading.get();
            var steps = "/students/" + student + "/steps/";
            var here = trails.here(journey).orElse(null);
            var card = here == null
                    ? null
                    : new HereView(
                            words.say("student.here", here.shown().percent()),
                            null,
                            List.of(),
                            List.of(Action.link(
                                    words.say("student.open-step"),
                                    steps + here.shown().key())));
            model.addAttribute("journey", journey);
            model.addAttribute("trail", trails.trail(journey, steps, here, card));
            model.addAttribute(
                    "forecast",
                    forecasts.of(journey).map(this::inTheThirdPerson).orElse(null));
        } catch (ResourceAccessException silent) {
            model.addAttribute("roadSilent", true);
        } catch (RefusedException refused) {
            if (!refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                throw refused;
            }
            model.addAttribute("roadmaps", panels.load(journeys::roadmaps).orNull());
        }
    }

    /** The student's own page says "you". */
    private ForecastView inTheThirdPerson(ForecastView drawn) {
        return new ForecastView(
                drawn.id(),
                words.say("student.forecast"),
                drawn.range(),
                drawn.spoken(),
                words.say("student.forecast.why"),
                drawn.start(),
                drawn.earliest(),
                drawn.likely(),
                drawn.latest());
    }
}
