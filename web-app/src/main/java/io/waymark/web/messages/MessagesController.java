package io.waymark.web.messages;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.notification.Notices;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.NoticePages;
import io.waymark.web.services.Outcomes;
import io.waymark.web.ui.page.Link;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody was told: the list, one of it, and what is marked as read. */
@Controller
@RequestMapping("/messages")
@PreAuthorize("isAuthenticated()")
class MessagesController {

    private static final String UNREAD = "unread";

    private final Notices notices;
    private final Inbox inbox;
    private final Outcomes outcomes;
    private final CurrentCaller caller;

    MessagesController(Notices notices, Inbox inbox, Outcomes outcomes, CurrentCaller caller) {
        this.notices = notices;
        this.inbox = inbox;
        this.outcomes = outcomes;
        this.caller = caller;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String view, @RequestParam @Nullable String after, Model model) {
        return list(view, after, null, model);
    }

    @GetMapping("/{id}")
    String read(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String view,
            @RequestParam @Nullable String after,
            Model model) {
        return list(view, after, read(id), model);
    }

    /** Where mails lead: whoever looks at what a notice is about has read it. */
    @GetMapping("/{id}/page")
    String page(@PathVariable UUID id) {
        return "redirect:" + NoticePages.of(read(id), caller.get().roles()).orElse("/messages/" + id);
    }

    @PostMapping("/{id}/unread")
    String unread(@PathVariable UUID id) {
        notices.unread(reader(), id);
        return "redirect:/messages";
    }

    @PostMapping("/read")
    String readAll(RedirectAttributes next) {
        var read = notices.readAll(reader());
        var undo = Link.to("/messages/unread").with("read", read.at());
        outcomes.undoable(next, undo.toString(), "messages.all-read", read.count());
        return "redirect:/messages";
    }

    @PostMapping("/unread")
    String unreadAll(@RequestParam Instant read) {
        notices.unreadAll(reader(), read);
        return "redirect:/messages";
    }

    private Notice read(UUID id) {
        var notice = notices.find(reader(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notices.read(reader(), id);
        return notice;
    }

    private String list(String view, @Nullable String after, @Nullable Notice open, Model model) {
        var unreadOnly = view.equals(UNREAD);
        var newest = Link.to("/messages").with("view", unreadOnly ? UNREAD : null);
        var listed = notices.of(reader(), unreadOnly, after);
        var here = newest.with("after", after);
        model.addAttribute(
                "page",
                new InboxPage(
                        inbox.days(listed.items(), here, open == null ? null : open.id()),
                        open == null ? null : inbox.open(open, caller.get()),
                        notices.unread(reader()),
                        unreadOnly,
                        newest,
                        here,
                        listed.next() == null ? null : newest.with("after", listed.next())));
        return "messages/inbox";
    }

    private PersonId reader() {
        return caller.get().person();
    }
}
