package io.waymark.web.ui.meeting;

import io.waymark.core.time.MeetingKind;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a meeting, and what is done there: canceling it, answering a request, saying whether it was attended. */
@Component
public class MeetingPages {

    /** Then there is no form any more to say it in. */
    private static final String CLOSED = "booking-closed";

    private final MeetingServices services;
    private final RoadmapTitles roadmap;
    private final PageParts parts;
    private final Outcomes outcomes;
    private final Texts texts;

    MeetingPages(MeetingServices services, RoadmapTitles roadmap, PageParts parts, Outcomes outcomes, Texts texts) {
        this.services = services;
        this.roadmap = roadmap;
        this.parts = parts;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /** A form that was refused is in the model already. */
    public String show(MeetingAddress at, Model model) {
        var page = load(at);
        model.addAttribute("page", page);
        if (!model.containsAttribute("cancel")) {
            model.addAttribute("cancel", CancelForm.of(page.meeting()));
        }
        if (!model.containsAttribute("place")) {
            model.addAttribute("place", PlaceForm.of(page.meeting()));
        }
        return "ui/meeting/meeting";
    }

    /** Only a meeting that is about a step needs the roadmap, so that it is asked for last; mostly its titles are known. */
    private MeetingPage load(MeetingAddress at) {
        var service = services.of(at.type());
        var history = parts.load(() -> service.history(at.id()));
        var meeting = service.show(at.as(), at.id());
        return new MeetingPage(
                crumbs(at.as(), texts),
                meeting,
                meeting.step() == null ? null : roadmap.step(meeting.step()),
                history.orNull(),
                ways());
    }

    public String changePlace(
            MeetingAddress at, PlaceForm form, BindingResult errors, Model model, RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var service = services.of(at.type());
            try {
                var changed = service.changePlace(at.as(), at.id(), form.place(), form.revision());
                outcomes.done(next, "meeting.place.changed", changed.name());
                return "redirect:" + changed.href();
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> PlaceForm.of(service.show(at.as(), at.id())));
            }
        }
        return show(at, model);
    }

    public String cancel(
            MeetingAddress at, CancelForm form, BindingResult errors, Model model, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var canceled = services.of(at.type())
                        .cancel(at.as(), at.id(), form.reason().strip(), form.revision());
                outcomes.offering(
                        next,
                        Action.link(texts.say("meeting.ics.remove"), canceled.href() + "/meeting.ics"),
                        "meeting.canceled",
                        canceled.name());
                return "redirect:" + at.as().home();
            } catch (RefusedException refused) {
                if (CLOSED.equals(refused.code())) {
                    outcomes.refused(next, refused);
                    return "redirect:" + at.as().home();
                }
                outcomes.refused(errors, refused);
            }
        }
        return show(at, model);
    }

    /** @param corrects whether the viewer said something of it before, which taking this back would not restore */
    public String recordAttendance(
            MeetingAddress at,
            MeetingOutcome outcome,
            boolean corrects,
            @Nullable String version,
            RedirectAttributes next) {
        try {
            var after = services.of(at.type()).recordAttendance(at.as(), at.id(), outcome, Versions.of(version));
            if (after.state() == MeetingState.DISPUTED) {
                var said = !String.valueOf(after.version()).equals(version);
                outcomes.done(next, said ? "meeting.disputed" : "meeting.disputed.still", after.name());
            } else if (after.isRetractable() && !corrects) {
                outcomes.undoable(
                        next,
                        after.href() + "/attendance/undo?version=" + after.version(),
                        "meeting.recorded." + outcome);
            } else {
                outcomes.done(next, "meeting.recorded." + outcome);
            }
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:" + at.as().home();
    }

    public String withdrawAttendance(MeetingAddress at, @Nullable String version, RedirectAttributes next) {
        try {
            services.of(at.type()).withdrawAttendance(at.as(), at.id(), Versions.of(version));
            outcomes.done(next, "meeting.taken-back");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:" + at.as().home();
    }

    public String answer(MeetingAddress at, boolean approved, @Nullable String version, RedirectAttributes next) {
        try {
            services.of(at.type()).answer(at.id(), approved, Versions.of(version));
            outcomes.done(next, approved ? "meeting.approved" : "meeting.declined");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:" + at.as().home();
    }

    public ResponseEntity<String> calendarFile(MeetingAddress at) {
        return CalendarDownload.of(services.of(at.type()).calendarFile(at.id()));
    }

    private List<Choice> ways() {
        return Stream.of(MeetingKind.ON_CAMPUS, MeetingKind.VIDEO, MeetingKind.PHONE)
                .map(kind -> new Choice(kind.name(), texts.say("meeting.way." + kind)))
                .toList();
    }

    static List<Crumb> crumbs(Audience as, Texts texts) {
        return List.of(new Crumb(texts.say("meetings." + as), as.home()));
    }
}
