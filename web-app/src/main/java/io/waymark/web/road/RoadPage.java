package io.waymark.web.road;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.note.NoteView;
import io.waymark.core.paging.Page;
import io.waymark.web.page.Action;
import io.waymark.web.page.Avatar;
import io.waymark.web.page.ShellView.Person;
import io.waymark.web.page.Words;
import io.waymark.web.session.Calendar.Coming;
import io.waymark.web.session.Meeting;
import io.waymark.web.session.MeetingWith;
import io.waymark.web.time.When;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the student's home together. */
@Component
class RoadPage {

    static final String STEPS = "/road/steps/";
    private static final int COMING = 3;

    private final Trails trails;
    private final HereCards cards;
    private final NextSteps nextSteps;
    private final Forecasts forecasts;
    private final Feedbacks feedbacks;
    private final Words words;
    private final When when;

    RoadPage(
            Trails trails,
            HereCards cards,
            NextSteps nextSteps,
            Forecasts forecasts,
            Feedbacks feedbacks,
            Words words,
            When when) {
        this.trails = trails;
        this.cards = cards;
        this.nextSteps = nextSteps;
        this.forecasts = forecasts;
        this.feedbacks = feedbacks;
        this.words = words;
        this.when = when;
    }

    Optional<String> hereKey(JourneyView road) {
        return trails.here(road).map(spot -> spot.shown().key());
    }

    void road(JourneyView road, Collection<EvidenceView> history, @Nullable Page<NoteView> notes, Model model) {
        model.addAttribute("road", road);
        model.addAttribute("lead", lead(road));
        model.addAttribute("forecast", forecasts.of(road).orElse(null));
        model.addAttribute("feedback", feedbacks.latest(history, notes == null ? List.of() : notes.items()));
    }

    /** Before an advisor has chosen a roadmap together with the student. */
    void none(Model model) {
        model.addAttribute("roadless", true);
        model.addAttribute("meet", Action.link(words.say("road.book-advisor"), "/sessions/advising"));
    }

    void next(JourneyView road, @Nullable StepView more, Model model) {
        if (road.next() != null) {
            model.addAttribute("next", nextSteps.view(road.next(), more));
        }
    }

    void here(JourneyView road, Map<String, StepView> steps, Model model) {
        var spot = trails.here(road).orElse(null);
        var step = spot == null ? null : steps.get(spot.shown().key());
        var card = spot == null || step == null ? null : cards.card(spot, step);
        model.addAttribute("trail", trails.trail(road, STEPS, spot, card));
    }

    /** Who walks with the student: their advisor, and the mentor they meet next. */
    void people(Coming coming, Model model) {
        var meetings = coming.list();
        model.addAttribute("coming", meetings.stream().limit(COMING).toList());
        model.addAttribute("quiet", coming.silent());
        var people = new ArrayList<Companion>();
        if (model.getAttribute("road") instanceof JourneyView road && road.advisor() != null) {
            var name = road.advisor().givenName() + " " + road.advisor().familyName();
            var person = person(road.advisor().id(), name, "road.advisor", first(meetings, MeetingWith.ADVISING));
            people.add(new Companion(person, "/sessions/advising"));
        }
        first(meetings, MeetingWith.MENTORING)
                .ifPresent(next -> people.add(new Companion(
                        person(next.host(), next.name(), "road.mentor", Optional.of(next)),
                        "/mentors/" + next.host())));
        model.addAttribute("people", people);
    }

    /** Somebody who walks with the student, and where to find them. */
    public record Companion(Person person, String href) {}

    private Person person(Object id, String name, String role, Optional<Meeting> next) {
        var said = words.say(role);
        return new Person(
                name,
                next.map(meeting -> said + " · " + when.moment(meeting.startsAt()))
                        .orElse(said),
                Avatar.of(id, name));
    }

    private static Optional<Meeting> first(List<Meeting> meetings, MeetingWith with) {
        return meetings.stream().filter(meeting -> meeting.with() == with).findFirst();
    }

    private String lead(JourneyView road) {
        var done = words.say("road.done", road.done(), road.total());
        if (road.complete()) {
            return words.say("road.complete", done);
        }
        var stage = road.stages().stream()
                .filter(it -> it.key().equals(road.here()))
                .findFirst()
                .map(it -> words.say("road.stage", it.number(), road.stages().size()) + " · " + done)
                .orElse(done);
        var ready = road.jobReady();
        return ready == null
                ? stage
                : stage + " · " + words.say("road.likely", when.month(YearMonth.from(ready.likely())));
    }
}
