package io.waymark.web.messages;

import io.waymark.kit.tenancy.Caller;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.NoticePages;
import io.waymark.web.notification.notice.NoticeTexts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts notices into words for their reader, by the reader's days. */
@Component
class Inbox {

    private final NoticeTexts notices;
    private final Texts texts;
    private final When when;
    private final Clock clock;

    Inbox(NoticeTexts notices, Texts texts, When when, Clock clock) {
        this.notices = notices;
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    /**
     * @param list where the list is shown, and what of it
     * @param open the one that is read, if any
     */
    List<InboxDay> days(List<Notice> newestFirst, Link list, @Nullable UUID open) {
        var days = new LinkedHashMap<String, List<InboxRow>>();
        newestFirst.forEach(notice -> days.computeIfAbsent(dayOf(notice.toldAt()), _ -> new ArrayList<>())
                .add(row(notice, list, open)));
        return days.entrySet().stream()
                .map(day -> new InboxDay(texts.say("messages.day." + day.getKey()), day.getValue()))
                .toList();
    }

    OpenNotice open(Notice notice, Caller reader) {
        var look = NoticeLook.of(notice.kind());
        return new OpenNotice(
                notice.id(),
                notices.title(notice),
                when.moment(notice.toldAt()),
                notices.text(notice),
                notices.facts(notice),
                look.icon(),
                look.state(),
                NoticePages.of(notice, reader.roles()).orElse(null),
                notices.open(notice.link()));
    }

    private InboxRow row(Notice notice, Link list, @Nullable UUID open) {
        var look = NoticeLook.of(notice.kind());
        var isOpen = notice.id().equals(open);
        return new InboxRow(
                new Link(list.path() + "/" + notice.id(), list.parameters()).toString(),
                notices.title(notice),
                notices.line(notice),
                toldAt(notice.toldAt()),
                notice.isUnread() && !isOpen,
                isOpen,
                look.icon(),
                look.state());
    }

    private String toldAt(Instant moment) {
        return dayOf(moment).equals("earlier") ? when.shortDate(when.dateOf(moment)) : when.time(moment);
    }

    private String dayOf(Instant moment) {
        var today = when.dateOf(clock.instant());
        var day = when.dateOf(moment);
        if (!day.isBefore(today)) {
            return "today";
        }
        return day.equals(today.minusDays(1)) ? "yesterday" : "earlier";
    }
}
