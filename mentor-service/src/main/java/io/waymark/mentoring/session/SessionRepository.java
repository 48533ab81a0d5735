package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessionRepository extends Repository<Session, SessionId> {

    Session saveAndFlush(Session session);

    Optional<Session> findById(SessionId id);

    @Query("select s from Session s where s.id.value in :ids")
    List<Session> findAll(Collection<UUID> ids);

    /** One change of a session after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Optional<Session> lockById(SessionId id);

    /** What has not begun yet with this person in it; nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select s from Session s
            where (s.student = :person or s.mentor = :person) and s.state = BOOKED and s.startsAt > :now
            order by s.id.value
            """)
    List<Session> lockToCome(PersonId person, Instant now);

    @Modifying
    @Query("update versioned Session s set s.state = CANCELED where s.id.value in :ids and s.state = BOOKED")
    void cancelAll(Collection<UUID> ids);

    @Query("select s.id from Session s where s.oneReportSince <= :time order by s.oneReportSince")
    List<SessionId> onOneReportSince(Instant time);

    @Query("""
            select s from Session s
            where (s.student = :person or s.mentor = :person)
              and s.startsAt < :to and s.endsAt > :from and s.state in (BOOKED, COMPLETED, MISSED)
            order by s.startsAt, s.id.value
            """)
    List<Session> during(PersonId person, Instant from, Instant to);

    /** The latest first, whoever of the two is the mentor. */
    @Query("""
            select s from Session s
            where (s.student = :one and s.mentor = :other or s.student = :other and s.mentor = :one)
              and s.state in (BOOKED, COMPLETED, MISSED)
            order by s.startsAt desc, s.id.value desc
            """)
    List<Session> ofTheTwo(PersonId one, PersonId other, Limit limit);

    /** The latest session with each of those whom this person meets or met. */
    @Query("""
            select s from Session s
            where (s.student = :person or s.mentor = :person) and s.state in (BOOKED, COMPLETED, MISSED)
              and not exists (select 1 from Session later
                  where later.student = s.student and later.mentor = s.mentor and later.state in (BOOKED, COMPLETED, MISSED)
                    and (later.startsAt > s.startsAt or later.startsAt = s.startsAt and later.id.value > s.id.value))
            order by s.startsAt desc, s.id.value desc
            """)
    List<Session> met(PersonId person);

    /** Likewise, in the order of their ids as given. */
    default List<Session> inOrder(List<UUID> ids) {
        return findAll(ids).stream()
                .sorted(Comparator.comparing(session -> ids.indexOf(session.id().value())))
                .toList();
    }

    /** Of which one side says that they met and the other that they did not, but not this person's own; the first that began first. */
    @NativeQuery("""
            select s.id from session s
            where s.institution_id = :institution and s.state = 'BOOKED' and s.starts_at <= :now
              and :reader not in (s.student_id, s.mentor_id)
              and (s.starts_at > :start or s.starts_at = :start and s.id > :id)
              and exists (select from scheduling.participation met where met.institution_id = s.institution_id
                and met.booking_id = s.id and met.report = 'MET')
              and exists (select from scheduling.participation missed where missed.institution_id = s.institution_id
                and missed.booking_id = s.id and missed.report = 'OTHER_ABSENT')
            order by s.starts_at, s.id limit :most
            """)
    List<UUID> disputed(UUID institution, UUID reader, Instant now, Instant start, UUID id, int most);

    /** What has begun and this person has not reported on, unless it was never agreed on; the first that began first. */
    @NativeQuery("""
            select s.id from session s
            join scheduling.participation mine on mine.institution_id = s.institution_id and mine.booking_id = s.id
                and mine.person_id = :person and mine.report = 'NONE'
            where s.institution_id = :institution and (s.student_id = :person or s.mentor_id = :person)
              and s.state = 'BOOKED' and s.starts_at <= :now
              and (s.starts_at > :start or s.starts_at = :start and s.id > :id)
              and not exists (select from scheduling.participation asked where asked.institution_id = s.institution_id
                and asked.booking_id = s.id and asked.state = 'REQUESTED')
            order by s.starts_at, s.id limit :most
            """)
    List<UUID> due(UUID institution, UUID person, Instant now, Instant start, UUID id, int most);

    @Query("""
            select s from Session s
            where (s.student = :person or s.mentor = :person)
              and s.state = BOOKED and s.endsAt > :now
              and (s.startsAt > :start or s.startsAt = :start and s.id.value > :id)
            order by s.startsAt, s.id.value
            """)
    List<Session> upcoming(PersonId person, Instant now, Instant start, UUID id, Limit limit);

    @Query("""
            select s from Session s
            where (s.student = :person or s.mentor = :person)
              and s.state <> BOOKED and s.startsAt > :now
              and (s.startsAt > :start or s.startsAt = :start and s.id.value > :id)
            order by s.startsAt, s.id.value
            """)
    List<Session> canceled(PersonId person, Instant now, Instant start, UUID id, Limit limit);

    @Query("""
            select s from Session s
            where (s.student = :person or s.mentor = :person)
              and s.startsAt <= :now and not (s.state = BOOKED and s.endsAt > :now)
              and (s.startsAt < :start or s.startsAt = :start and s.id.value < :id)
            order by s.startsAt desc, s.id.value desc
            """)
    List<Session> past(PersonId person, Instant now, Instant start, UUID id, Limit limit);
}
