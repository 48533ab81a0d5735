package io.waymark.web.drafts;

import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.night.Purges;
import io.waymark.kit.tenancy.Caller;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts for a term: whoever comes back later begins anew. */
@Repository
@Transactional
class StoredDrafts implements Drafts {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was saved in the moment in which its form was sent is found by the form’s receipt. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Draft> below(String address, Caller author) {
        return jdbc
                .sql("""
                        select address, key, fields, saved_at from draft
                        where institution_id = :institution and person_id = :person and starts_with(address, :address)
                          and not exists (
                            select from form_receipt receipt
                            where receipt.institution_id = draft.institution_id
                              and receipt.person_id = draft.person_id and receipt.key = draft.key)
                        """)
                .param("institution", author.institution().value())
                .param("person", author.person().value())
                .param("address", address)
                .query((row, _) -> new Draft(
                        row.getString("address"),
                        row.getObject("key", UUID.class),
                        json.readValue(row.getString("fields"), FIELDS),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Draft::address, Function.identity()));
    }

    @Override
    public void save(Draft draft, Caller author) {
        jdbc.sql("""
                        insert into draft (institution_id, person_id, address, key, fields, saved_at)
                        select :institution, :person, :address, :key, :fields::jsonb, :savedAt
                        where not exists (
                            select from form_receipt receipt
                            where receipt.institution_id = :institution and receipt.person_id = :person
                              and receipt.key = :key)
                        on conflict (institution_id, person_id, address) do update
                        set key = excluded.key, fields = excluded.fields, saved_at = excluded.saved_at
                        where draft.saved_at <= excluded.saved_at
                        """)
                .param("institution", author.institution().value())
                .param("person", author.person().value())
                .param("address", draft.address())
                .param("key", draft.key())
                .param("fields", json.writeValueAsString(draft.fields()))
                .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void sent(String address, Set<UUID> keys, Caller author) {
        jdbc.sql("""
                        delete from draft
                        where institution_id = :institution and person_id = :person and address = :address
                          and key = any (:keys)
                        """)
                .param("institution", author.institution().value())
                .param("person", author.person().value())
                .param("address", address)
                .param("keys", keys.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void discard(String address, Caller author) {
        jdbc.sql("""
                        delete from draft
                        where institution_id = :institution and person_id = :person and address = :address
                        """)
                .param("institution", author.institution().value())
                .param("person", author.person().value())
                .param("address", address)
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class DraftPurge {

        @Bean
        NightlyWork purgeOfDrafts(Purges purges) {
            return purges.of("draft", "saved_at < :before", Duration.ofDays(120));
        }

        /** Comes before receipts are forgotten, which is a day after their forms were sent. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        NightlyWork purgeOfSentDrafts(Purges purges) {
            return purges.of("draft", """
                    saved_at < :before and exists (
                        select from form_receipt receipt
                        where receipt.institution_id = draft.institution_id
                          and receipt.person_id = draft.person_id and receipt.key = draft.key)
                    """, Duration.ZERO);
        }
    }
}
