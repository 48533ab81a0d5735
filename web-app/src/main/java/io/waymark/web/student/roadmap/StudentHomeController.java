package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.student.meetings.StudentMeetings;
import io.waymark.web.student.roadmap.StudentHome.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;

/** The student's home: where they are, what is next, who is with them. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
class StudentHomeController {

    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final NoteApi notes;
    private final StudentMeetings meetings;
    private final StudentHomePages pages;
    private final CurrentCaller caller;
    private final PageParts parts;

    StudentHomeController(
            JourneyApi journeys,
            EvidenceApi evidence,
            NoteApi notes,
            StudentMeetings meetings,
            StudentHomePages pages,
            CurrentCaller caller,
            PageParts parts) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.notes = notes;
        this.meetings = meetings;
        this.pages = pages;
        this.caller = caller;
        this.parts = parts;
    }

    @GetMapping("/student/roadmap")
    String home(@RequestParam(required = false) @Nullable String roadmap, Model model) {
        model.addAttribute("page", home(roadmap));
        return "student/roadmap/home";
    }

    /** @param roadmap which of two; the first if none is named */
    private StudentHome home(@Nullable String roadmap) {
        var student = caller.get().person().value();
        var home = parts.load(() -> roadmap == null ? journeys.home(student) : journeys.home(student, roadmap));
        var decisions = parts.load(() -> evidence.decisions(student, RecentFeedback.SHOWN));
        var written =
                parts.load(() -> notes.list(student, null, RecentFeedback.SHOWN).items());
        var coming = meetings.coming();
        try {
            return pages.home(home.get(), decisions.orElse(List.of()), written.orElse(List.of()), coming);
        } catch (ResourceAccessException silent) {
            return pages.without(Standing.UNAVAILABLE, coming);
        } catch (RefusedException refusal) {
            if (roadmap == null && refusal.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return pages.without(Standing.NO_ROADMAP, coming);
            }
            throw refusal;
        }
    }
}
