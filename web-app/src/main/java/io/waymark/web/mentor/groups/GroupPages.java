package io.waymark.web.mentor.groups;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionView.Side;
import io.waymark.web.mentor.groups.GroupView.Student;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts a group session's page together: the session, and whom its mentor could invite, asked at once. */
@Component
class GroupPages {

    private final GroupSessionClient groups;
    private final SessionClient sessions;
    private final PageParts parts;
    private final CurrentCaller caller;
    private final Texts texts;
    private final When when;
    private final Clock clock;

    GroupPages(
            GroupSessionClient groups,
            SessionClient sessions,
            PageParts parts,
            CurrentCaller caller,
            Texts texts,
            When when,
            Clock clock) {
        this.groups = groups;
        this.sessions = sessions;
        this.parts = parts;
        this.caller = caller;
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    /** With its forms, empty unless one was not accepted. */
    String show(UUID id, Model model) {
        var shown = parts.load(() -> groups.show(id));
        var met = parts.load(sessions::people);
        var group = own(shown.get());
        var view = GroupView.of(group, clock.instant());
        model.addAttribute(
                "page",
                new GroupPage(
                        MentorGroupsController.crumbs(texts),
                        view,
                        invitable(met.orElse(List.of()), view),
                        model.getAttribute("moveGroup") instanceof MoveGroupForm form
                                ? form.typed(when.zone()).turns(when::moment)
                                : List.of()));
        if (!model.containsAttribute("cancelGroup")) {
            model.addAttribute("cancelGroup", CancelGroupForm.of(group));
        }
        if (!model.containsAttribute("moveGroup")) {
            model.addAttribute("moveGroup", MoveGroupForm.of(group));
        }
        return "mentor/groups/group";
    }

    private GroupSessionView own(GroupSessionView group) {
        if (!caller.get().is(new PersonId(group.mentor().id()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return group;
    }

    private static List<Choice> invitable(List<Side> met, GroupView group) {
        var there = group.students().stream().map(Student::id).collect(Collectors.toSet());
        return met.stream()
                .filter(student -> !there.contains(student.id()))
                .map(student -> new Choice(student.id().toString(), student.name()))
                .toList();
    }
}
