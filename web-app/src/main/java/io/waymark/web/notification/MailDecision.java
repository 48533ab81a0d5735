package io.waymark.web.notification;

import io.waymark.web.mail.Mail;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is to be done about a mail now. */
sealed interface MailDecision {

    /**
     * It is sent, and what it tells has then been mailed.
     *
     * @param before what becomes of that again if the mail server does not take it
     */
    record Send(Mail mail, List<UUID> notices, MailState before) implements MailDecision {}

    /** It is looked at again later. */
    record Hold(Instant until) implements MailDecision {}

    /** There is nothing to send, any more or at all. */
    record Drop() implements MailDecision {}
}
