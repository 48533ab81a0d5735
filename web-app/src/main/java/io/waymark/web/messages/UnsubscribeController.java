package io.waymark.web.messages;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.notification.Unsubscribing;
import io.waymark.web.notification.Unsubscribing.Subscription;
import io.waymark.web.notification.notice.NoticeTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Where the link at the foot of a mail leads, without signing in. Looking changes nothing, for mail programs look too; the form
 * does, and so does a mail program on its reader's word (RFC 8058), which has no session and sends no token.
 */
@Controller
@RequestMapping("/messages/unsubscribe/{token}")
class UnsubscribeController {

    private final Unsubscribing unsubscribing;
    private final NoticeTexts notices;

    UnsubscribeController(Unsubscribing unsubscribing, NoticeTexts notices) {
        this.unsubscribing = unsubscribing;
        this.notices = notices;
    }

    @ModelAttribute
    Subscription subscription(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var found = unsubscribing.find(token, request.getRemoteAddr());
        model.addAttribute("page", new UnsubscribePage(token, notices.topics(found.topics())));
        return found;
    }

    @GetMapping
    String ask() {
        return "messages/unsubscribe";
    }

    @PostMapping
    String stop(@ModelAttribute(binding = false) Subscription subscription) {
        unsubscribing.stop(subscription);
        return "messages/unsubscribed";
    }

    /** One answer to whatever does not work: it tells nobody whether there ever was such a link. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String spent(NotFoundException spent) {
        return "messages/unsubscribe-spent";
    }
}
