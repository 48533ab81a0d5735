package io.waymark.web.account;

import io.waymark.core.identity.PersonId;
import io.waymark.core.text.EmailKey;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import io.waymark.web.mail.LinkSecret;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The browsers that each account was opened from before, by a secret that they keep and of which we keep a hash. */
@Component
public class KnownDevices {

    /** As long as a browser keeps the secret. */
    public static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Colleges colleges;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Colleges colleges, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.colleges = colleges;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the account that this address opens was opened from there. */
    public boolean know(LinkSecret device, String college, String email) {
        return colleges.withSlug(college)
                .map(found -> CurrentInstitution.call(
                        found.getId(),
                        () -> Objects.requireNonNull(transaction.execute(_ -> jdbc.sql("""
                                        select exists (
                                            select from known_device device
                                            join account on account.institution_id = device.institution_id
                                                and account.id = device.person_id
                                            where device.institution_id = :institution and device.hash = :hash
                                              and account.email = :email)
                                        """)
                                .param("institution", found.getId().value())
                                .param("hash", device.hash())
                                .param("email", EmailKey.of(email))
                                .query(Boolean.class)
                                .single()))))
                .orElse(false);
    }

    /** From now on, or for longer. */
    public void remember(LinkSecret device, SignedIn person) {
        CurrentInstitution.run(
                person.caller().institution(),
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                                insert into known_device (institution_id, person_id, hash, last_used)
                                values (:institution, :person, :hash, :now)
                                on conflict on constraint a_device_is_known_once do update set last_used = :now
                                """)
                        .param("institution", person.caller().institution().value())
                        .param("person", person.caller().person().value())
                        .param("hash", device.hash())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()));
    }

    /** Whoever had the password before is a stranger. */
    void forgetAllOf(PersonId person) {
        jdbc.sql("delete from known_device where institution_id = :institution and person_id = :person")
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class PurgeOfKnownDevices {

        @Bean
        NightlyWork forgetDevices(Purges purges) {
            return purges.of("known_device", "last_used < :before", KEPT);
        }
    }
}
