package io.waymark.web.outsider.link;

import io.waymark.core.event.VerificationRequested;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.College;
import io.waymark.web.college.Colleges;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.signin.AttemptLimit;
import io.waymark.web.signin.Attempts;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a link for whoever is to verify something without an account, and finds what a link is for. */
@Service
public class VerificationLinks {

    private final VerificationLinkRepository links;
    private final VerificationMails mails;
    private final Colleges colleges;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final SecureRandom random;
    private final Clock clock;

    VerificationLinks(
            VerificationLinkRepository links,
            VerificationMails mails,
            Colleges colleges,
            Attempts attempts,
            TransactionTemplate transaction,
            SecureRandom random,
            Clock clock) {
        this.links = links;
        this.mails = mails;
        this.colleges = colleges;
        this.attempts = attempts;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /** Makes a link and has it mailed; earlier ones to the same verification end. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(VerificationRequested request) {
        var now = clock.instant();
        var secret = LinkSecret.random(random);
        links.retireAllOf(request.verification(), now);
        var link = links.save(new VerificationLink(secret, request.verification(), now));
        mails.send(request, colleges.get(request.institution()), secret, link.expiresAt());
    }

    /**
     * What a link is for, unless it is none, is too old or was replaced.
     *
     * @param token the college's slug and the secret, as the link carries them
     * @param address who asks; guesses from one place become slow
     */
    public LinkVisit open(String token, String address) {
        return attempts.make(
                AttemptLimit.onUsingALink(address),
                NotFoundException.class,
                () -> find(token).orElseThrow(() -> new NotFoundException("link-spent", "There is no such link.")));
    }

    private Optional<LinkVisit> find(String token) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var secret = new LinkSecret(token.substring(dot + 1));
        return colleges.withSlug(token.substring(0, dot)).flatMap(college -> find(college, secret));
    }

    private Optional<LinkVisit> find(College college, LinkSecret secret) {
        var found =
                CurrentInstitution.call(college.getId(), () -> transaction.execute(_ -> links.findById(secret.hash())));
        return Optional.ofNullable(found)
                .flatMap(it -> it)
                .filter(it -> it.worksAt(clock.instant()))
                .map(it -> new LinkVisit(college.getId(), it.verification()));
    }
}
