package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentoring.directory.Directory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which terms mentors meet students, and how. */
@Component
class OfferedMeetings {

    private static final String MENTOR_AND_STUDENT = """
            select d.id, d.given_name || ' ' || d.family_name as name, d.active,
                   d.active and 'MENTOR' = any (d.roles) and p.id is not null as on_offer,
                   p.capacity, p.answer_within_hours, p.meeting_kind, p.meeting_place
            from directory_person d
            left join profile p on p.institution_id = d.institution_id and p.id = d.id and p.published
            where d.institution_id = :institution and d.id in (:mentor, :student)
            for share of d
            """;

    private record Side(PersonId person, boolean active, Profiles.@Nullable Offer offer) {}

    private final JdbcClient jdbc;

    OfferedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mentor's offer, if there is one. Neither of the two leaves before the transaction ends; a student who has is refused. */
    Optional<Profiles.Offer> hold(PersonId mentor, PersonId student) {
        var sides = jdbc.sql(MENTOR_AND_STUDENT)
                .param("institution", CurrentInstitution.get().value())
                .param("mentor", mentor.value())
                .param("student", student.value())
                .query(OfferedMeetings::side)
                .list();
        if (sides.stream().anyMatch(side -> side.person().equals(student) && !side.active())) {
            throw Directory.left();
        }
        return sides.stream()
                .filter(side -> side.person().equals(mentor))
                .flatMap(side -> Stream.ofNullable(side.offer()))
                .findFirst();
    }

    /** Also of those who are no longer published: what was agreed on stays. */
    Map<PersonId, MeetingPlace> of(Collection<PersonId> mentors) {
        return jdbc
                .sql("""
                        select id, meeting_kind, meeting_place from profile
                        where institution_id = :institution and id = any (:mentors)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("mentors", mentors.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(new PersonId(row.getObject("id", UUID.class)), PublishedProfile.meeting(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Side side(ResultSet row, int number) throws SQLException {
        var hours = row.getObject("answer_within_hours", Integer.class);
        return new Side(
                new PersonId(row.getObject("id", UUID.class)),
                row.getBoolean("active"),
                row.getBoolean("on_offer")
                        ? new Profiles.Offer(
                                row.getString("name"),
                                row.getInt("capacity"),
                                hours == null ? null : Duration.ofHours(hours),
                                PublishedProfile.meeting(row))
                        : null);
    }
}
