package io.waymark.web.ui.booking;

import io.waymark.core.identity.Role;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingCheck.BookingObstacle;
import io.waymark.scheduling.api.BookingCheck.Terms;
import io.waymark.web.ui.booking.BookingCheckPanel.Obstacle;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says whether a student can book, which rules refuse it, and who may change that. */
@Component
public class BookingChecks {

    private final Texts texts;
    private final When when;

    BookingChecks(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** With their advisor. */
    public BookingCheckPanel of(UUID student, String called, BookingCheck check, AskedTime asked, String page) {
        return of(Role.ADVISOR, texts.say("booking-check.title", called), student, called, check, asked, page);
    }

    /** With a mentor. */
    public BookingCheckPanel with(
            String mentor, UUID student, String called, BookingCheck check, AskedTime asked, String page) {
        var title = texts.say("booking-check.title.mentor", called, mentor);
        return of(Role.MENTOR, title, student, called, check, asked, page);
    }

    /** @param page where the panel is shown */
    private BookingCheckPanel of(
            Role host, String title, UUID student, String called, BookingCheck check, AskedTime asked, String page) {
        var at = asked.in(when.zone());
        var possible = at.isPresent() ? check.obstacles().isEmpty() : check.next() != null;
        return new BookingCheckPanel(
                title,
                possible,
                verdict(host, called, check, at),
                check.obstacles().stream()
                        .map(it -> obstacle(host, student, called, check, it))
                        .toList(),
                asked,
                asked.unclear(when.zone())
                        .map(it -> texts.say("booking-check.unclear." + it))
                        .orElse(null),
                page);
    }

    private String verdict(Role host, String called, BookingCheck check, Optional<Instant> at) {
        if (at.isPresent()) {
            return texts.say(
                    check.obstacles().isEmpty() ? "booking-check.at.yes" : "booking-check.at.no",
                    called,
                    when.moment(at.get()));
        }
        var terms = check.terms();
        if (check.next() == null || terms == null) {
            return texts.say("booking-check.no." + host, called);
        }
        return texts.say(
                check.obstacles().isEmpty() ? "booking-check.yes" : "booking-check.yes-but",
                called,
                when.moment(check.next()),
                terms.times());
    }

    private Obstacle obstacle(Role host, UUID student, String called, BookingCheck check, BookingObstacle obstacle) {
        var words = words(called, check);
        return new Obstacle(
                texts.say("booking-check.rule." + obstacle.rule(), words),
                obstacle.times() == 0 ? null : texts.say("booking-check.times", obstacle.times()),
                texts.say("booking-check.who." + obstacle.rule(), words),
                new BookingRuleLinks(host, student, check.host()).href(obstacle.rule()));
    }

    private static Map<String, Object> words(String called, BookingCheck check) {
        var terms = Optional.ofNullable(check.terms()).orElse(new Terms("", 0, 0, 0, 0));
        return Map.of(
                "student", called,
                "host", check.host() == null ? "" : check.host().name(),
                "minutes", terms.minutes(),
                "notice", Duration.ofMinutes(terms.noticeMinutes()).toHours(),
                "days", terms.horizonDays());
    }
}
