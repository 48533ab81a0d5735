package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentor.api.MeetingKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads published profiles together with their people's names, one statement a question. */
@Component
class Catalogue {

    private static final String PUBLISHED = """
            select p.id, d.given_name || ' ' || d.family_name as name, d.zone, p.headline, p.employer, p.about, p.steps,
                   p.roadmaps, p.topics, p.credentials, p.languages, p.meeting_kind, p.meeting_place, p.capacity
            from profile p
            join directory_person d on d.institution_id = p.institution_id and d.id = p.id
            where p.institution_id = :institution and p.published and d.active and 'MENTOR' = any (d.roles)
            """;

    private static final String SEARCH = PUBLISHED + """
              and lower(concat_ws(' ', d.given_name, d.family_name, p.headline, p.employer,
                                  array_to_string(p.topics, ' '))) like all (:words)
              and (:step::text is null or :step = any (p.steps))
              and (:language::text is null or exists (
                  select from unnest(p.languages) spoken
                  where lower(spoken) = lower(:language) or starts_with(lower(spoken), lower(:language) || '-')))
              and (:after::uuid is null or (d.family_name, d.given_name, d.id) > (
                  select a.family_name, a.given_name, a.id from directory_person a
                  where a.institution_id = :institution and a.id = :after))
            order by d.family_name, d.given_name, d.id
            limit :limit
            """;

    /** Those who have equally much in common come in an order drawn by lot for the student, not always the same first. */
    private static final String CANDIDATES = """
            select found.* from (%s) found
            left join unnest(:mentors, :taken) as places (mentor, taken) on places.mentor = found.id
            cross join lateral (
                select (select count(*) from unnest(found.steps) step where step = any (:steps))
                     + (select count(*) from unnest(found.roadmaps) roadmap where roadmap = any (:roadmaps))
                     + (select count(*) from unnest(found.credentials) held where lower(held) = any (:credentials))
                       as in_common) shared
            where found.capacity > coalesce(places.taken, 0) and found.id <> :student
              and (:open or shared.in_common > 0)
            order by shared.in_common desc, md5(:student::text || found.id::text)
            limit :limit
            """.formatted(PUBLISHED);

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedProfile> search(Search search) {
        return ask(SEARCH)
                .param("words", search.patterns())
                .param("step", search.step())
                .param("language", search.language())
                .param("after", search.after())
                .param("limit", search.limit() + 1)
                .query(Catalogue::profile)
                .list();
    }

    Optional<PublishedProfile> find(PersonId mentor) {
        return ask(PUBLISHED + " and p.id = :mentor")
                .param("mentor", mentor.value())
                .query(Catalogue::profile)
                .optional();
    }

    List<PublishedProfile> candidates(Interest interest, Map<PersonId, Integer> taken, int limit) {
        var mentors = List.copyOf(taken.keySet());
        return ask(CANDIDATES)
                .param("mentors", uuids(mentors))
                .param("taken", mentors.stream().map(taken::get).toArray(Integer[]::new))
                .param("steps", interest.steps().toArray(String[]::new))
                .param("roadmaps", interest.roadmaps().toArray(String[]::new))
                .param("credentials", interest.credentials().toArray(String[]::new))
                .param("open", interest.isOpen())
                .param("student", interest.student().value())
                .param("limit", limit)
                .query(Catalogue::profile)
                .list();
    }

    /** Also of those who are no longer published: what was agreed on stays. */
    Map<PersonId, Profiles.Meeting> meetings(Collection<PersonId> mentors) {
        return ask("""
                        select id, meeting_kind, meeting_place from profile
                        where institution_id = :institution and id = any (:mentors)
                        """)
                .param("mentors", uuids(mentors))
                .query((row, _) -> Map.entry(new PersonId(row.getObject("id", UUID.class)), meeting(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private StatementSpec ask(String sql) {
        return jdbc.sql(sql).param("institution", CurrentInstitution.get().value());
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static PublishedProfile profile(ResultSet row, int number) throws SQLException {
        return new PublishedProfile(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("zone"),
                row.getString("headline"),
                row.getString("employer"),
                row.getString("about"),
                texts(row, "steps"),
                texts(row, "roadmaps"),
                texts(row, "topics"),
                texts(row, "credentials"),
                texts(row, "languages"),
                meeting(row),
                row.getInt("capacity"));
    }

    private static Profiles.Meeting meeting(ResultSet row) throws SQLException {
        return new Profiles.Meeting(MeetingKind.valueOf(row.getString("meeting_kind")), row.getString("meeting_place"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
