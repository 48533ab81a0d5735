package io.waymark.web.notification;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.College;
import io.waymark.web.college.Colleges;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.signin.AttemptLimit;
import io.waymark.web.signin.Attempts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Stops mails about what a mail was about, for whoever holds its link. */
@Service
public class Unsubscribing {

    /** Whose mails about what a link stops. */
    public record Subscription(InstitutionId institution, PersonId person, Set<Topic> topics) {}

    private final Colleges colleges;
    private final NoticeSettingsStore settings;
    private final Attempts attempts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Unsubscribing(
            Colleges colleges,
            NoticeSettingsStore settings,
            Attempts attempts,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.colleges = colleges;
        this.settings = settings;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * What a link is for.
     *
     * @param token the college's slug and the secret, as the link carries them
     * @param address who asks; guesses from one place become slow
     */
    public Subscription find(String token, String address) {
        return attempts.make(
                AttemptLimit.onUsingALink(address),
                NotFoundException.class,
                () -> find(token).orElseThrow(() -> new NotFoundException("link-spent", "There is no such link.")));
    }

    public void stop(Subscription subscription) {
        CurrentInstitution.run(
                subscription.institution(), () -> settings.stop(subscription.person(), subscription.topics()));
    }

    private Optional<Subscription> find(String token) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var hash = new LinkSecret(token.substring(dot + 1)).hash();
        return colleges.withSlug(token.substring(0, dot))
                .map(College::getId)
                .flatMap(college -> CurrentInstitution.call(college, () -> within(college, hash)));
    }

    private Optional<Subscription> within(InstitutionId college, String hash) {
        return Optional.ofNullable(transaction.execute(_ -> jdbc.sql("""
                        select person_id, array_agg(kind) as kinds from notice
                        where institution_id = :institution and unsubscribe_hash = :hash
                        group by person_id
                        """)
                .param("institution", college.value())
                .param("hash", hash)
                .query((row, _) -> new Subscription(
                        college, new PersonId(row.getObject("person_id", UUID.class)), topics((String[])
                                row.getArray("kinds").getArray())))
                .optional()
                .orElse(null)));
    }

    private static Set<Topic> topics(String[] kinds) {
        var topics = new TreeSet<Topic>();
        for (var kind : kinds) {
            topics.add(Topic.of(NoticeKind.valueOf(kind)));
        }
        return topics;
    }
}
