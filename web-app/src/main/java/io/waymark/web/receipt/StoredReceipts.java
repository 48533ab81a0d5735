package io.waymark.web.receipt;

import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.kit.tenancy.Caller;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for a day what became of each form. */
@Repository
@Transactional
class StoredReceipts implements FormReceipts {

    private final JdbcClient jdbc;

    StoredReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FormReceipt> find(SentForm form, Caller sender) {
        return jdbc.sql("""
                        select location, told from form_receipt
                        where institution_id = :institution and person_id = :person
                          and key = :key and fingerprint = :fingerprint
                        """)
                .param("institution", sender.institution().value())
                .param("person", sender.person().value())
                .param("key", form.key())
                .param("fingerprint", form.fingerprint())
                .query(FormReceipt.class)
                .optional();
    }

    @Override
    public void keep(FormReceipt receipt, SentForm form, Caller sender) {
        jdbc.sql("""
                        insert into form_receipt (institution_id, person_id, key, fingerprint, location, told)
                        values (:institution, :person, :key, :fingerprint, :location, :told)
                        on conflict do nothing
                        """)
                .param("institution", sender.institution().value())
                .param("person", sender.person().value())
                .param("key", form.key())
                .param("fingerprint", form.fingerprint())
                .param("location", receipt.location())
                .param("told", receipt.told())
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Purge {

        @Bean
        NightlyWork purgeOfFormReceipts(Purges purges) {
            return purges.of("form_receipt", "created_at < :before", Duration.ofDays(1));
        }
    }
}
