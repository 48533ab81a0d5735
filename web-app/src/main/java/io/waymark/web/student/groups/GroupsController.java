package io.waymark.web.student.groups;

import io.waymark.core.paging.Page;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.GroupSessionView.State;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.meeting.CalendarDownload;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Link;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a student finds group sessions, takes a seat or waits for one, and gives it back. */
@Controller
@RequestMapping("/student/groups")
@PreAuthorize("hasRole('STUDENT')")
class GroupsController {

    private static final int AT_ONCE = 20;

    private final GroupSessionClient groups;
    private final PageParts parts;
    private final Outcomes outcomes;
    private final Texts texts;
    private final Clock clock;

    GroupsController(GroupSessionClient groups, PageParts parts, Outcomes outcomes, Texts texts, Clock clock) {
        this.groups = groups;
        this.parts = parts;
        this.outcomes = outcomes;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam @Nullable UUID after, Model model) {
        var found = parts.load(() -> groups.upcoming(after, AT_ONCE)).orNull();
        var page = found == null ? new Page<GroupSessionView>(List.of(), null) : found;
        var now = clock.instant();
        model.addAttribute(
                "page",
                new JoinableGroupsView(
                        page.items().stream()
                                .map(group -> GroupRow.of(group, now))
                                .toList(),
                        page.next() == null
                                ? null
                                : Link.to("/student/groups")
                                        .with("after", page.next())
                                        .toString(),
                        found == null));
        return "student/groups/list";
    }

    @PostMapping("/{group}/join")
    String join(@PathVariable UUID group, RedirectAttributes next) {
        try {
            var mine = groups.join(group).mine();
            outcomes.done(next, "groups.joined." + (mine == null ? State.CONFIRMED : mine.state()));
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/student/groups";
    }

    @PostMapping("/{group}/leave")
    String leave(@PathVariable UUID group, RedirectAttributes next) {
        try {
            var before = groups.show(group).mine();
            groups.leave(group);
            if (before != null && before.state() == State.CONFIRMED) {
                outcomes.offering(
                        next,
                        Action.link(texts.say("meeting.ics.remove"), "/student/groups/" + group + "/meeting.ics"),
                        "groups.left");
            } else {
                outcomes.done(next, "groups.left.waiting");
            }
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/student/groups";
    }

    @GetMapping("/{group}/meeting.ics")
    ResponseEntity<String> calendarFile(@PathVariable UUID group) {
        return CalendarDownload.of(groups.calendar(group));
    }
}
