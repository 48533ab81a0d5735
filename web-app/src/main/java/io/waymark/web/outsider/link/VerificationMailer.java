package io.waymark.web.outsider.link;

import io.waymark.web.mail.Mail;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.mail.MailText;
import io.waymark.web.mail.Postman;
import io.waymark.web.ui.evidence.RequirementNames;
import io.waymark.web.ui.message.ReadBy;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the mail with a link to verify and hands it to the mail server. */
@Component
class VerificationMailer {

    private final Postman postman;
    private final MailProperties properties;
    private final RequirementNames names;
    private final Texts texts;
    private final When when;

    VerificationMailer(Postman postman, MailProperties properties, RequirementNames names, Texts texts, When when) {
        this.names = names;
        this.postman = postman;
        this.properties = properties;
        this.texts = texts;
        this.when = when;
    }

    /** @param id of the mail, the same each time it is tried */
    void deliver(String id, VerificationMail mail) {
        var language = Locale.forLanguageTag(mail.language());
        var text = ReadBy.say(language, ZoneOffset.UTC, () -> write(mail));
        postman.deliver(Mail.plain(id, mail.college(), mail.to(), language, text));
    }

    private String about(VerificationMail mail) {
        var hours = mail.hours();
        return hours == null
                ? names.of(mail.label())
                : texts.say("mail.verify.hours", hours.entries(), hours.sum(), texts.list(hours.sites()));
    }

    private MailText write(VerificationMail mail) {
        return new MailText(
                texts.say("mail.verify.subject", mail.student(), mail.college()),
                List.of(
                        texts.say("mail.verify.hello", mail.name()),
                        asks(mail),
                        texts.say(mail.hours() == null ? "mail.verify.how" : "mail.verify.hours.how"),
                        texts.say("mail.verify.stranger")),
                facts(mail),
                List.of(),
                new MailText.MailLink(texts.say("mail.verify.open"), properties.address() + mail.path()),
                List.of());
    }

    private String asks(VerificationMail mail) {
        var capacity = mail.capacity();
        return texts.say(
                capacity == null ? "mail.verify.asks" : "mail.verify.asks." + capacity,
                mail.student(),
                mail.college(),
                mail.hours() == null ? "other" : "hours");
    }

    private List<MailText.MailFact> facts(VerificationMail mail) {
        var facts = new ArrayList<MailText.MailFact>();
        facts.add(fact("what", about(mail)));
        facts.add(fact("due", when.longDay(mail.dueOn())));
        if (mail.endsOn() != null) {
            facts.add(fact("until", when.longDay(mail.endsOn())));
        }
        return facts;
    }

    private MailText.MailFact fact(String name, String value) {
        return new MailText.MailFact(texts.say("mail.verify.fact." + name), value);
    }
}
