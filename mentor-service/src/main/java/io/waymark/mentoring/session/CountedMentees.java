package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.mentoring.profile.MenteeCounts;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the students who are the mentees of a mentor: those with a session to come, and those whose last one was not
 * longer ago than ninety days. A session that was canceled or missed does not count; one whose outcome is still open
 * does, or capacity would be given away twice between the meeting and the report on it.
 */
@Component
class CountedMentees implements MenteeCounts {

    private static final Duration KEPT_AFTERWARDS = Duration.ofDays(90);

    /** What takes a place with a mentor. */
    private static final String COUNTS =
            "from session where institution_id = :institution and state in ('BOOKED', 'COMPLETED') and ends_at > :since ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedMentees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Refuses when this mentor has more students than they want, unless the student had a place before this session: a lower
     * limit takes nobody's away. To be asked while nobody else can book the mentor.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireWithin(int capacity, Session booked) {
        var places = places(booked.mentor(), booked.student(), booked.id());
        if (!places.hasOne() && places.taken() > capacity) {
            throw new RuleViolationException("mentor-full", "This mentor has no room for another student at present.");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasRoom(PersonId mentor, int capacity, PersonId student) {
        var places = places(mentor, student, null);
        return places.hasOne() || places.taken() < capacity;
    }

    private Places places(PersonId mentor, PersonId student, @Nullable SessionId beside) {
        return jdbc.sql("""
                        select count(distinct student_id) as taken,
                            coalesce(bool_or(student_id = :student and id is distinct from :beside::uuid), false) as has_one
                        """ + COUNTS + "and mentor_id = :mentor")
                .param("institution", CurrentInstitution.get().value())
                .param("mentor", mentor.value())
                .param("student", student.value())
                .param("beside", beside == null ? null : beside.value(), Types.OTHER)
                .param("since", since())
                .query((row, _) -> new Places(row.getInt("taken"), row.getBoolean("has_one")))
                .single();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(KEPT_AFTERWARDS).atOffset(ZoneOffset.UTC);
    }

    /** How many students have a place with a mentor, and whether one of them does. */
    private record Places(int taken, boolean hasOne) {}

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> of(Collection<PersonId> mentors) {
        return mentors.isEmpty()
                ? Map.of()
                : count(mentors.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Integer> ofAll() {
        return count(null);
    }

    private Map<PersonId, Integer> count(UUID @Nullable [] mentors) {
        var students = new HashMap<PersonId, Integer>();
        jdbc.sql("""
                        select mentor_id, count(distinct student_id) as students
                        """ + COUNTS + """
                        and (:mentors::uuid[] is null or mentor_id = any (:mentors))
                        group by mentor_id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("mentors", mentors, Types.ARRAY)
                .param("since", since())
                .query(row -> {
                    students.put(new PersonId(row.getObject("mentor_id", UUID.class)), row.getInt("students"));
                });
        return students;
    }
}
