package io.waymark.web.mentoring;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SessionView;
import io.waymark.web.page.Link;
import io.waymark.web.roadmap.RoadmapWords;
import io.waymark.web.services.Panels;
import io.waymark.web.table.Columns;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mentor's first page: requests to answer, what is coming, what waits for their word, what was. */
@Controller
@PreAuthorize("hasRole('MENTOR')")
class MentoringController {

    private static final int COMING = 100;
    private static final int PAST = 20;
    private static final Set<SessionStatus> TO_COME = Set.of(SessionStatus.REQUESTED, SessionStatus.BOOKED);
    private static final Set<SessionStatus> OPEN = Set.of(SessionStatus.AWAITING_REPORT, SessionStatus.REPORTED_MISSED);

    private final SessionClient sessions;
    private final RoadmapWords roadmap;
    private final CurrentCaller caller;
    private final Panels panels;
    private final Columns columns;

    MentoringController(
            SessionClient sessions, RoadmapWords roadmap, CurrentCaller caller, Panels panels, Columns columns) {
        this.sessions = sessions;
        this.roadmap = roadmap;
        this.caller = caller;
        this.panels = panels;
        this.columns = columns;
    }

    @GetMapping("/mentoring")
    String show(@RequestParam(required = false) @Nullable UUID after, Model model) {
        var coming = panels.load(() -> sessions.mine(SessionPeriod.UPCOMING, null, COMING));
        var past = panels.load(() -> sessions.mine(SessionPeriod.PAST, after, PAST));
        var gone = past.get();
        var all = Stream.concat(coming.get().items().stream(), gone.items().stream())
                .filter(this::isMine)
                .toList();
        model.addAttribute("asked", which(all, SessionStatus.REQUESTED));
        model.addAttribute("coming", which(all, SessionStatus.BOOKED));
        model.addAttribute(
                "waiting", all.stream().filter(MentoringController::wantsWord).toList());
        model.addAttribute(
                "past",
                all.stream()
                        .filter(each -> !TO_COME.contains(each.status()) && !wantsWord(each))
                        .toList());
        model.addAttribute("roadmap", roadmap);
        model.addAttribute(
                "columns", columns.of("mentoring.student", "mentoring.when", "mentoring.about", "mentoring.outcome"));
        model.addAttribute(
                "pager",
                columns.pager(gone.items().size(), Link.to("/mentoring").after(gone.next())));
        return "mentoring";
    }

    /** Somebody may be a mentor and a student; their own road is on another page. */
    private boolean isMine(SessionView session) {
        return session.mentor().id().equals(caller.get().person().value());
    }

    private static boolean wantsWord(SessionView session) {
        return OPEN.contains(session.status()) && session.mentorSaysMet() == null;
    }

    private static List<SessionView> which(List<SessionView> sessions, SessionStatus status) {
        return sessions.stream().filter(each -> each.status() == status).toList();
    }
}
