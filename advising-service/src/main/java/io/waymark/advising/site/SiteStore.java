package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the directory of sites. */
@Component
class SiteStore {

    private static final TypeReference<List<SiteContact>> CONTACTS = new TypeReference<>() {};

    private static final String LISTED = """
            from site where institution_id = :institution and retired = :retired
              and %s
              and (:kind::text is null or kind = :kind)
              and case :agreement::text
                  when 'NONE' then agreement_through is null
                  when 'LAPSED' then agreement_through < :today::date
                  when 'LAPSES_SOON' then agreement_through between :today::date and :soon::date
                  when 'HOLDS' then agreement_through > :soon::date
                  else true end
            """.formatted(Sought.in("words"));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SiteStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row as it is written. */
    private record KeptSite(UUID id, String key, String words, SiteEntry entry, boolean retired, int version) {

        static KeptSite of(Site site) {
            return new KeptSite(site.id(), site.key(), site.words(), site.entry(), site.retired(), site.version());
        }
    }

    List<Site> list(SiteFilter filter, LocalDate today, Optional<Cursor> after, int limit) {
        return narrowed("select * " + LISTED + """
                          and (:after::text is null or %1$s > :after) order by %1$s limit :limit
                        """.formatted(Alphabetical.by("name_key")), filter, today)
                .param("after", after.map(it -> it.text(0)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> read(row))
                .list();
    }

    int count(SiteFilter filter, LocalDate today) {
        return narrowed("select count(*) from (select 1 " + LISTED + " limit :most) counted", filter, today)
                .param("most", CountedPage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    List<Site> find(Collection<UUID> ids) {
        return jdbc.sql("select * from site where institution_id = ? and id = any (?)")
                .param(institution())
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /** Email addresses, at one site or at all. */
    List<String> contacts(@Nullable String key) {
        return jdbc.sql("""
                        select contact ->> 'email' as email from site, jsonb_array_elements(contacts) as contact
                        where institution_id = :institution and not retired and contact ->> 'email' is not null
                          and (:key::text is null or name_key = :key)
                        """)
                .param("institution", institution())
                .param("key", key)
                .query((row, _) -> Objects.requireNonNull(row.getString("email")))
                .list();
    }

    /** For a change that is made to what it is now. */
    Optional<Site> locked(UUID id) {
        return jdbc.sql("select * from site where institution_id = ? and id = ? for update")
                .params(institution(), id)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Site> allLocked() {
        return jdbc.sql("select * from site where institution_id = ? order by id for update")
                .param(institution())
                .query((row, _) -> read(row))
                .list();
    }

    /** Adds those that are new and writes the others anew, in one statement. */
    void keep(Collection<Site> sites) {
        if (sites.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into site (institution_id, id, name, name_key, kind, address, contacts, capacity,
                                          agreement_through, notes, retired, version, words)
                        select :institution, kept.id, said.name, kept.key, said.kind, said.address, said.contacts,
                               said.capacity, said."agreementThrough", said.notes, kept.retired, kept.version,
                               string_to_array(kept.words, ' ')
                        from jsonb_to_recordset(:sites::jsonb)
                            as kept (id uuid, key text, words text, entry jsonb, retired boolean, version int),
                          jsonb_to_record(kept.entry) as said (name text, kind text, address text, contacts jsonb,
                              capacity int, "agreementThrough" date, notes text)
                        on conflict (institution_id, id) do update
                        set name = excluded.name, name_key = excluded.name_key, kind = excluded.kind,
                            address = excluded.address, contacts = excluded.contacts, capacity = excluded.capacity,
                            agreement_through = excluded.agreement_through, notes = excluded.notes,
                            retired = excluded.retired, version = excluded.version, words = excluded.words
                        """)
                .param("institution", institution())
                .param(
                        "sites",
                        json.writeValueAsString(sites.stream().map(KeptSite::of).toList()))
                .update();
    }

    private JdbcClient.StatementSpec narrowed(String statement, SiteFilter filter, LocalDate today) {
        return jdbc.sql(statement)
                .param("institution", institution())
                .param("retired", filter.retired())
                .params(Sought.of(filter.words()).parameters())
                .param("kind", name(filter.kind()))
                .param("agreement", name(filter.agreement()))
                .param("today", today.toString())
                .param("soon", AgreementRule.soon(today).toString());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }

    private Site read(ResultSet row) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                new SiteEntry(
                        row.getString("name"),
                        SiteKind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        json.readValue(row.getString("contacts"), CONTACTS),
                        row.getInt("capacity"),
                        row.getObject("agreement_through", LocalDate.class),
                        row.getString("notes")),
                row.getBoolean("retired"),
                row.getInt("version"));
    }
}
