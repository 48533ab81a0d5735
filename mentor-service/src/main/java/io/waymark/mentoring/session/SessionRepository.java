package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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
