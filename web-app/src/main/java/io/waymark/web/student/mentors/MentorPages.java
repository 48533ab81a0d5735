package io.waymark.web.student.mentors;

import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.MentorView;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentor.api.SlotsView;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.roadmap.RoadmapSteps;
import io.waymark.web.student.roadmap.RoadmapSteps.OwnSteps;
import io.waymark.web.ui.booking.BookingOffer;
import io.waymark.web.ui.booking.BookingOffers;
import io.waymark.web.ui.meeting.SessionsTogether;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotOffer;
import io.waymark.web.ui.slots.SlotPicker;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a mentor's page together: who they are, when they are free, why they may suit, what one did with them. */
@Component
class MentorPages {

    /** The contract allows no more. */
    static final int LONGEST_TOPIC = 200;

    private static final int LOOKED_THROUGH = 20;
    private static final int INSTEAD = 3;

    private final MentorClient mentors;
    private final MentorSlotsClient times;
    private final RoadmapSteps steps;
    private final RecommendedMentors recommendations;
    private final SessionsTogether meetings;
    private final SlotPicker picker;
    private final BookingOffers offers;
    private final PageParts parts;
    private final MentorCards cards;
    private final Texts texts;

    MentorPages(
            MentorClient mentors,
            MentorSlotsClient times,
            RoadmapSteps steps,
            RecommendedMentors recommendations,
            SessionsTogether meetings,
            SlotPicker picker,
            BookingOffers offers,
            PageParts parts,
            MentorCards cards,
            Texts texts) {
        this.mentors = mentors;
        this.times = times;
        this.steps = steps;
        this.recommendations = recommendations;
        this.meetings = meetings;
        this.picker = picker;
        this.offers = offers;
        this.parts = parts;
        this.cards = cards;
        this.texts = texts;
    }

    MentorPage load(UUID id, @Nullable String step, BookingSelection selection) {
        var window = picker.window(selection);
        var roadmap = steps.load();
        var profile = parts.load(() -> mentors.show(id));
        var slots = parts.load(() -> times.slots(id, window.startsAt(), window.endsAt()));
        var recommended = recommendations.load(roadmap, LOOKED_THROUGH);
        var together = parts.load(() -> meetings.with(id));
        var known = roadmap.get();
        var mentor = profile.get();
        var offered = slots.get();
        var others = recommended.orElse(List.of());
        return new MentorPage(
                List.of(new Crumb(texts.say("mentors.title"), "/student/mentors")),
                mentor,
                Avatar.of(mentor.id(), mentor.name()),
                work(mentor),
                texts.say(
                        "mentors.speaks", texts.list(Languages.names(mentor.languages())), cards.room(mentor.places())),
                offer(mentor, offered, step, selection, known),
                offered.full(),
                offered.full() ? instead(others, id, known) : List.of(),
                reasons(others, id, known),
                knows(mentor, known),
                together.orElse(List.of()));
    }

    private List<MentorTile> instead(List<Recommendation> recommended, UUID mentor, OwnSteps roadmap) {
        return recommended.stream()
                .filter(each -> !each.mentor().id().equals(mentor))
                .limit(INSTEAD)
                .map(each -> cards.recommended(each, roadmap))
                .toList();
    }

    private String work(MentorView mentor) {
        return texts.facts(List.of(cards.work(mentor.headline(), mentor.employer()), texts.list(mentor.credentials())));
    }

    private List<RecommendationReason> reasons(List<Recommendation> recommended, UUID mentor, OwnSteps roadmap) {
        return recommended.stream()
                .filter(each -> each.mentor().id().equals(mentor))
                .flatMap(each -> cards.reasons(each.reasons(), roadmap).stream())
                .toList();
    }

    private static List<String> knows(MentorView mentor, OwnSteps roadmap) {
        var titles = roadmap.titles();
        return mentor.steps().stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .toList();
    }

    private BookingOffer offer(
            MentorView mentor, SlotsView slots, @Nullable String step, BookingSelection selection, OwnSteps roadmap) {
        var page = "/student/mentors/" + mentor.id();
        var title = step == null ? null : roadmap.titles().get(step);
        return offers.of(
                new BookingOffers.Host(mentor.id(), mentor.name(), mentor.name()),
                SlotOffer.of(
                        FreeTime.of(slots.slots()),
                        mentor.name(),
                        mentor.zone(),
                        selection,
                        Link.to(page).with("step", step)),
                new BookingOffers.Terms(
                        slots.ways().stream()
                                .map(kind -> new MeetingPlace(kind, ""))
                                .toList(),
                        mentor.answerWithinHours(),
                        title == null ? null : texts.say("mentor.counts", title),
                        LONGEST_TOPIC),
                "/student/mentors");
    }
}
