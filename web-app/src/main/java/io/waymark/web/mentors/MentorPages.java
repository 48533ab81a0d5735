package io.waymark.web.mentors;

import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.MentorView;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.SlotsView;
import io.waymark.web.page.Avatar;
import io.waymark.web.page.Crumb;
import io.waymark.web.page.Words;
import io.waymark.web.road.Steps;
import io.waymark.web.road.Steps.Known;
import io.waymark.web.services.Panels;
import io.waymark.web.session.Calendar;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Offer;
import io.waymark.web.slots.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a mentor's page together: who they are, when they are free, why they may suit, what one did with them. */
@Component
class MentorPages {

    private static final int LOOKED_THROUGH = 20;
    private static final String PAGE = "mentors/mentor";

    private final MentorClient mentors;
    private final MentorSlotsClient times;
    private final Steps steps;
    private final Suggestions suggestions;
    private final Calendar calendar;
    private final Timetable timetable;
    private final Panels panels;
    private final Cards cards;
    private final Words words;

    MentorPages(
            MentorClient mentors,
            MentorSlotsClient times,
            Steps steps,
            Suggestions suggestions,
            Calendar calendar,
            Timetable timetable,
            Panels panels,
            Cards cards,
            Words words) {
        this.mentors = mentors;
        this.times = times;
        this.steps = steps;
        this.suggestions = suggestions;
        this.calendar = calendar;
        this.timetable = timetable;
        this.panels = panels;
        this.cards = cards;
        this.words = words;
    }

    /**
     * What a student wants of a mentor.
     *
     * @param lost the time that somebody else took first, and {@code near} what is free beside it
     */
    record Wish(
            UUID mentor,
            @Nullable String step,
            @Nullable LocalDate from,
            @Nullable String chosen,
            @Nullable FreeTime lost,
            List<FreeTime> near) {

        Wish choosing(@Nullable String slot) {
            return new Wish(mentor, step, from, slot, lost, near);
        }

        Wish having(FreeTime lost, List<FreeTime> near, LocalDate day) {
            return new Wish(mentor, step, day, null, lost, near);
        }

        String href() {
            var page = "/mentors/" + mentor;
            return step == null || step.isBlank() ? page : page + "?step=" + step;
        }

        Offer offer(List<FreeTime> free, MentorView host, LocalDate from) {
            var offer = Offer.of(free, host.name(), host.zone(), from, href());
            return lost == null ? offer.choosing(chosen) : offer.without(lost, near);
        }
    }

    Wish wish(UUID mentor, @Nullable String step, @Nullable LocalDate from) {
        return new Wish(mentor, step, from, null, null, List.of());
    }

    String show(Wish wish, Model model) {
        var window = timetable.window(wish.from());
        var road = steps.load();
        var profile = panels.load(() -> mentors.show(wish.mentor()));
        var slots = panels.load(() -> times.slots(wish.mentor(), window.startsAt(), window.endsAt()));
        var together = calendar.with(wish.mentor());
        var known = road.get();
        var why = suggestions.load(known, LOOKED_THROUGH);
        var mentor = profile.get();
        model.addAttribute("crumbs", List.of(new Crumb(words.say("mentors.title"), "/mentors")));
        model.addAttribute("mentor", mentor);
        model.addAttribute("avatar", Avatar.of(mentor.id(), mentor.name()));
        model.addAttribute("work", Cards.work(mentor.headline(), mentor.employer()));
        model.addAttribute("languages", Languages.names(mentor.languages()));
        model.addAttribute("room", cards.room(mentor.places()));
        model.addAttribute("times", timetable.lay(wish.offer(free(slots.get()), mentor, window.from())));
        model.addAttribute("reasons", reasons(why.orNull(), wish.mentor(), known));
        model.addAttribute("together", together.get());
        model.addAttribute("knows", knows(mentor, known));
        model.addAttribute(
                "countsToward", wish.step() == null ? null : known.titles().get(wish.step()));
        return PAGE;
    }

    private List<ReasonView> reasons(@Nullable List<Recommendation> suggested, UUID mentor, Known road) {
        return suggested == null
                ? List.of()
                : suggested.stream()
                        .filter(suggestion -> suggestion.mentor().id().equals(mentor))
                        .flatMap(suggestion -> cards.reasons(suggestion.reasons(), road).stream())
                        .toList();
    }

    private static List<String> knows(MentorView mentor, Known road) {
        var titles = road.titles();
        return mentor.steps().stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .toList();
    }

    private static List<FreeTime> free(SlotsView slots) {
        return slots.slots().stream()
                .map(slot -> FreeTime.of(slot.startsAt(), slot.endsAt()))
                .toList();
    }
}
