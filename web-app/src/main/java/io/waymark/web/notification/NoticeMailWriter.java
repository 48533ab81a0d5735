package io.waymark.web.notification;

import io.waymark.web.account.Recipient;
import io.waymark.web.mail.Invitation;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.mail.Mail;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.mail.MailText;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.NoticeTexts;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.ui.message.ReadBy;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a notice, or a day's, as a mail in the recipient's language and zone. */
@Component
class NoticeMailWriter {

    private final NoticeTexts notices;
    private final Texts texts;
    private final NoticeAddresses addresses;
    private final MeetingCalendar calendar;

    NoticeMailWriter(NoticeTexts notices, Texts texts, MailProperties properties, MeetingCalendar calendar) {
        this.notices = notices;
        this.texts = texts;
        this.addresses = new NoticeAddresses(properties.address());
        this.calendar = calendar;
    }

    Mail write(Notice notice, Recipient recipient, LinkSecret stop) {
        return ReadBy.say(
                recipient.reader(),
                () -> mail(
                        MailId.of(recipient, notice.key()),
                        recipient,
                        stop,
                        new MailText(
                                notices.subject(notice),
                                List.of(greeting(recipient), notices.text(notice)),
                                notices.facts(notice).stream()
                                        .map(fact -> new MailText.MailFact(fact.name(), fact.value()))
                                        .toList(),
                                List.of(),
                                new MailText.MailLink(notices.open(notice.link()), addresses.page(notice)),
                                footer(recipient, stop, List.of(notice))),
                        calendar.of(notice, recipient, addresses.page(notice)).orElse(null)));
    }

    Mail writeDigest(DigestMail digest, List<Notice> all, Recipient recipient, LinkSecret stop) {
        return ReadBy.say(
                recipient.reader(),
                () -> mail(
                        MailId.of(recipient, "digest/" + digest.due()),
                        recipient,
                        stop,
                        new MailText(
                                texts.say(
                                        "mail.digest.subject",
                                        Map.of("count", all.size(), "college", recipient.college())),
                                List.of(
                                        greeting(recipient),
                                        texts.say("mail.digest.text", Map.of("count", all.size()))),
                                List.of(),
                                all.stream()
                                        .map(each -> new MailText.Item(
                                                notices.title(each), notices.line(each), addresses.page(each)))
                                        .toList(),
                                new MailText.MailLink(texts.say("mail.digest.button"), addresses.inbox()),
                                footer(recipient, stop, all)),
                        null));
    }

    private Mail mail(String id, Recipient recipient, LinkSecret stop, MailText text, @Nullable Invitation invitation) {
        return new Mail(
                id,
                recipient.college(),
                recipient.email(),
                recipient.reader().language(),
                text,
                Map.of(
                        "List-Unsubscribe",
                        "<" + addresses.stop(recipient, stop) + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"),
                invitation);
    }

    private String greeting(Recipient recipient) {
        return texts.say("mail.greeting", Map.of("name", recipient.givenName()));
    }

    private List<MailText.MailLink> footer(Recipient recipient, LinkSecret stop, List<Notice> about) {
        var topics = notices.topics(
                about.stream().map(notice -> Topic.of(notice.kind())).distinct().toList());
        return List.of(
                new MailText.MailLink(texts.say("mail.footer.why", Map.of("college", recipient.college())), null),
                new MailText.MailLink(texts.say("mail.footer.settings"), addresses.settings()),
                new MailText.MailLink(
                        texts.say("mail.footer.stop", Map.of("topics", topics)), addresses.stop(recipient, stop)));
    }
}
