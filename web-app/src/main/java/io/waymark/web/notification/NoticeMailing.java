package io.waymark.web.notification;

import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.account.Recipient;
import io.waymark.web.account.Recipients;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.notification.MailDecision.Drop;
import io.waymark.web.notification.MailDecision.Hold;
import io.waymark.web.notification.MailDecision.Send;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.Topic;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about a notice's mail by what its recipient wants at that moment. */
@Component
@Transactional
class NoticeMailing {

    private final MailStore mails;
    private final NoticeSettingsStore settings;
    private final Recipients recipients;
    private final NoticeMailWriter writer;
    private final BackgroundTasks tasks;
    private final SecureRandom random;
    private final Clock clock;

    NoticeMailing(
            MailStore mails,
            NoticeSettingsStore settings,
            Recipients recipients,
            NoticeMailWriter writer,
            BackgroundTasks tasks,
            SecureRandom random,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.recipients = recipients;
        this.writer = writer;
        this.tasks = tasks;
        this.random = random;
        this.clock = clock;
    }

    public MailDecision decide(NoticeMail mail) {
        return mails.take(mail.notice())
                .map(notice -> recipients
                        .find(notice.person())
                        .map(recipient -> decide(notice, recipient))
                        .orElseGet(() -> awaitNewsOf(notice)))
                .or(() -> mails.leftInSending(mail.notice()).flatMap(this::mentionInDigest))
                .orElseGet(Drop::new);
    }

    /** It may have arrived, so it is not sent again; what is still unread comes in the daily mail. */
    private Optional<MailDecision> mentionInDigest(Notice notice) {
        return recipients
                .find(notice.person())
                .filter(_ -> topicOf(notice).canWait())
                .map(recipient -> putIntoDigest(notice, recipient, settings.of(notice.person())));
    }

    public void settle(List<UUID> notices, MailState state) {
        mails.settle(notices, state);
    }

    public void giveUp(NoticeMail mail) {
        mails.settle(List.of(mail.notice()), MailState.GIVEN_UP);
    }

    /** The directory's news of somebody may come after a notice to them. */
    private MailDecision awaitNewsOf(Notice notice) {
        var retries = new MailRetries(notice.toldAt(), clock.instant());
        return retries.areOver()
                ? drop(notice, MailState.GIVEN_UP)
                : new Hold(clock.instant().plus(retries.pause()));
    }

    private MailDecision decide(Notice notice, Recipient recipient) {
        if (!recipient.active()) {
            return drop(notice, MailState.NOT_SENT);
        }
        var wanted = settings.of(notice.person());
        return switch (wanted.mailsOf(topicOf(notice))) {
            case NEVER -> drop(notice, MailState.NOT_SENT);
            case DAILY -> putIntoDigest(notice, recipient, wanted);
            case NOW -> sendUnlessQuiet(notice, recipient, wanted);
        };
    }

    private MailDecision putIntoDigest(Notice notice, Recipient recipient, NoticeSettings wanted) {
        var now = clock.instant();
        var due = wanted.nextDigest(now, recipient.reader().zone());
        mails.putIntoDigest(notice.id(), due);
        tasks.schedule(
                DigestMail.of(CurrentInstitution.get(), notice.person(), due),
                Clock.systemUTC().instant().plus(Duration.between(now, due)));
        return new Drop();
    }

    private MailDecision sendUnlessQuiet(Notice notice, Recipient recipient, NoticeSettings wanted) {
        var now = clock.instant();
        if (isOvertaken(notice, now)) {
            return drop(notice, MailState.OVERTAKEN);
        }
        return wanted.quiet()
                .endAfter(now, recipient.reader().zone())
                .map(end -> hold(notice, end))
                .orElseGet(() -> send(notice, recipient));
    }

    /** A reminder says that something is to come, as it was last told. */
    private boolean isOvertaken(Notice notice, Instant now) {
        return topicOf(notice) == Topic.REMINDERS && (hasBegun(notice, now) || mails.isOutdated(notice));
    }

    private static boolean hasBegun(Notice notice, Instant now) {
        return notice.startsAt().filter(start -> !start.isAfter(now)).isPresent();
    }

    private MailDecision hold(Notice notice, Instant until) {
        if (isOvertaken(notice, until)) {
            return drop(notice, MailState.OVERTAKEN);
        }
        mails.hold(notice.id(), until);
        return new Hold(until);
    }

    private MailDecision send(Notice notice, Recipient recipient) {
        var stop = LinkSecret.random(random);
        mails.send(List.of(notice.id()), stop.hash());
        return new Send(writer.write(notice, recipient, stop), List.of(notice.id()), MailState.WAITING);
    }

    private MailDecision drop(Notice notice, MailState why) {
        mails.settle(List.of(notice.id()), why);
        return new Drop();
    }

    private static Topic topicOf(Notice notice) {
        return Topic.of(notice.kind());
    }
}
