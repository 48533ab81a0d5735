package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads published profiles together with their people's names, one statement a question. */
@Component
class Catalogue {

    static final String PUBLISHED = """
            select p.id, d.given_name || ' ' || d.family_name as name, d.zone, p.headline, p.employer, p.about, p.steps,
                   p.roadmaps, p.topics, p.credentials, p.languages, p.meeting_kind, p.meeting_place, p.capacity,
                   p.answer_within_hours
            from profile p
            join directory_person d on d.institution_id = p.institution_id and d.id = p.id
            where p.institution_id = :institution and p.published and d.active and 'MENTOR' = any (d.roles)
            """;

    private static final String SEARCH = PUBLISHED
            + """
              and %1$s
              and (:step::text is null or :step = any (p.steps))
              and (:language::text is null or exists (
                  select from unnest(p.languages) spoken
                  where lower(spoken) = lower(:language) or starts_with(lower(spoken), lower(:language) || '-')))
              and (:after::uuid is null or (%2$s) > (
                  select a.family_name, a.given_name, a.id from directory_person a
                  where a.institution_id = :institution and a.id = :after))
            order by %2$s
            limit :limit
            """.formatted(
                    Sought.in("d.words || p.words"), Alphabetical.by("d.family_name", "d.given_name") + ", d.id");

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedProfile> search(Search search) {
        return ask(SEARCH)
                .params(search.sought().parameters())
                .param("step", search.step())
                .param("language", search.language())
                .param("after", search.after())
                .param("limit", search.limit() + 1)
                .query(PublishedProfile::read)
                .list();
    }

    Optional<PublishedProfile> find(PersonId mentor) {
        return ask(PUBLISHED + " and p.id = :mentor")
                .param("mentor", mentor.value())
                .query(PublishedProfile::read)
                .optional();
    }

    private StatementSpec ask(String sql) {
        return jdbc.sql(sql).param("institution", CurrentInstitution.get().value());
    }
}
