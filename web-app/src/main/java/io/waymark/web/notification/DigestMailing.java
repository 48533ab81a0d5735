package io.waymark.web.notification;

import io.waymark.core.identity.PersonId;
import io.waymark.web.account.Recipient;
import io.waymark.web.account.Recipients;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.notification.MailDecision.Drop;
import io.waymark.web.notification.MailDecision.Hold;
import io.waymark.web.notification.MailDecision.Send;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.Topic;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about somebody's daily mail: what is in it, and whether there is any. */
@Component
@Transactional
class DigestMailing {

    private final MailStore mails;
    private final NoticeSettingsStore settings;
    private final Recipients recipients;
    private final NoticeMailWriter writer;
    private final SecureRandom random;
    private final Clock clock;

    DigestMailing(
            MailStore mails,
            NoticeSettingsStore settings,
            Recipients recipients,
            NoticeMailWriter writer,
            SecureRandom random,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.recipients = recipients;
        this.writer = writer;
        this.random = random;
        this.clock = clock;
    }

    public MailDecision decide(DigestMail digest) {
        var person = new PersonId(digest.person());
        var wanted = settings.of(person);
        return recipients
                .find(person)
                .filter(Recipient::active)
                .<MailDecision>map(recipient -> wanted.quiet()
                        .endAfter(clock.instant(), recipient.reader().zone())
                        .<MailDecision>map(Hold::new)
                        .orElseGet(() -> send(digest, recipient, stillWanted(digest, wanted))))
                .orElseGet(() -> dropAll(digest));
    }

    public void settle(List<UUID> notices, MailState state) {
        mails.settle(notices, state);
    }

    public void giveUp(DigestMail digest) {
        mails.settle(takenBy(digest).map(Notice::id).toList(), MailState.GIVEN_UP);
    }

    /** What was read by now, or is no longer wanted, is left out. */
    private List<Notice> stillWanted(DigestMail digest, NoticeSettings wanted) {
        var unwanted = takenBy(digest)
                .filter(notice -> !isWanted(notice, wanted))
                .map(Notice::id)
                .toList();
        mails.settle(unwanted, MailState.NOT_SENT);
        return takenBy(digest).toList();
    }

    private static boolean isWanted(Notice notice, NoticeSettings wanted) {
        return notice.isUnread() && wanted.mailsOf(Topic.of(notice.kind())) != Mails.NEVER;
    }

    private MailDecision send(DigestMail digest, Recipient recipient, List<Notice> notices) {
        if (notices.isEmpty()) {
            return new Drop();
        }
        var ids = notices.stream().map(Notice::id).toList();
        var stop = LinkSecret.random(random);
        mails.send(ids, stop.hash());
        return new Send(writer.writeDigest(digest, notices, recipient, stop), ids, MailState.IN_DIGEST);
    }

    private MailDecision dropAll(DigestMail digest) {
        mails.settle(takenBy(digest).map(Notice::id).toList(), MailState.NOT_SENT);
        return new Drop();
    }

    private Stream<Notice> takenBy(DigestMail digest) {
        return mails.takeForDigest(new PersonId(digest.person()), digest.due()).stream()
                .sorted(Comparator.comparing(Notice::toldAt));
    }
}
