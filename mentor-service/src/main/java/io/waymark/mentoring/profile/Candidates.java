package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the published profiles that have most in common with what a student looks for. */
@Component
class Candidates {

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
            """.formatted(Catalogue.PUBLISHED);

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedProfile> find(Interest interest, Map<PersonId, Integer> taken, int limit) {
        var mentors = List.copyOf(taken.keySet());
        return jdbc.sql(CANDIDATES)
                .param("institution", CurrentInstitution.get().value())
                .param("mentors", uuids(mentors))
                .param("taken", mentors.stream().map(taken::get).toArray(Integer[]::new))
                .param("steps", interest.steps().toArray(String[]::new))
                .param("roadmaps", interest.roadmaps().toArray(String[]::new))
                .param("credentials", interest.credentials().toArray(String[]::new))
                .param("open", interest.isOpen())
                .param("student", interest.student().value())
                .param("limit", limit)
                .query(PublishedProfile::read)
                .list();
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
