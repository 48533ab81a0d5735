package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps attempts and their answers. */
@Component
class PracticeStore {

    private final JdbcClient jdbc;

    PracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PracticeAttempt attempt, List<DrawnQuestion> drawn) {
        jdbc.sql("""
                        insert into practice_attempt (
                            institution_id, id, student_id, credential, mode, domain, seed, questions, started_at, deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(attempt.id())
                .param(attempt.student().value())
                .param(attempt.credential())
                .param(attempt.mode().name())
                .param(attempt.domain())
                .param(attempt.seed())
                .param(attempt.questions())
                .param(Timestamp.from(attempt.startedAt()))
                .param(timestamp(attempt.deadline()))
                .update();
        jdbc.sql("""
                        insert into asked_question (institution_id, attempt_id, position, question_id, wording, domain, fresh)
                        select :institution, :attempt, drawn.* from unnest(
                            :positions::int[], :questions::uuid[], :wordings::int[], :domains::int[], :fresh::boolean[]) as drawn
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("attempt", attempt.id())
                .param(
                        "positions",
                        IntStream.rangeClosed(1, drawn.size()).boxed().toArray(Integer[]::new))
                .param("questions", drawn.stream().map(DrawnQuestion::question).toArray(UUID[]::new))
                .param("wordings", drawn.stream().map(DrawnQuestion::wording).toArray(Integer[]::new))
                .param("domains", drawn.stream().map(DrawnQuestion::domain).toArray(Integer[]::new))
                .param("fresh", drawn.stream().map(DrawnQuestion::fresh).toArray(Boolean[]::new))
                .update();
    }

    /** Held until the transaction ends: what is answered meanwhile is either scored or refused. */
    Optional<PracticeAttempt> lock(UUID attempt) {
        return jdbc.sql("select * from practice_attempt where institution_id = ? and id = ? for no key update")
                .param(CurrentInstitution.get().value())
                .param(attempt)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<PracticeAttempt> find(UUID attempt) {
        return jdbc.sql("select * from practice_attempt where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(attempt)
                .query((row, _) -> read(row))
                .optional();
    }

    /** What of a student's has not been closed though its time is up. */
    List<UUID> overdue(PersonId student, Instant now) {
        return jdbc.sql("""
                        select id from practice_attempt
                        where institution_id = ? and student_id = ? and open and deadline <= ? order by id
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(Timestamp.from(now))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Another attempt, a timed exam that goes on: what is shown meanwhile could be used in it. */
    Optional<UUID> examBeside(PracticeAttempt attempt, Instant now) {
        return attempt.isExamUnderWay(now)
                ? Optional.empty()
                : examUnderWay(attempt.student(), attempt.credential(), now);
    }

    Optional<UUID> examUnderWay(PersonId student, String credential, Instant now) {
        return jdbc.sql("""
                        select id from practice_attempt
                        where institution_id = ? and student_id = ? and credential = ? and mode = 'EXAM' and open and deadline > ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(credential)
                .param(Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Whether there is such a question, whose answer has not been shown or is the same. */
    boolean answer(PracticeAttempt attempt, int position, AnswerQuestion answer) {
        var changeable = attempt.mode() == AttemptMode.EXAM ? "true" : "(choice is null or choice = :choice)";
        return jdbc.sql("""
                                update asked_question set choice = :choice, flagged = :flagged
                                where institution_id = :institution and attempt_id = :attempt and position = :position and %s
                                """.formatted(changeable))
                        .param("choice", answer.choice(), Types.VARCHAR)
                        .param("flagged", answer.flagged())
                        .param("institution", CurrentInstitution.get().value())
                        .param("attempt", attempt.id())
                        .param("position", position)
                        .update()
                == 1;
    }

    /** Counts the right answers and closes; the key refuses to do it twice. */
    int close(PracticeAttempt attempt, Instant now) {
        var right = jdbc.sql("""
                        insert into practice_result (
                            institution_id, attempt_id, submitted_at, ended_by, right_answers, answered, questions)
                        select :institution, :attempt, :at, :end,
                            count(*) filter (where a.choice = w.correct), count(a.choice), count(*)
                        from asked_question a join question_wording w
                          on w.institution_id = a.institution_id and w.question_id = a.question_id and w.number = a.wording
                        where a.institution_id = :institution and a.attempt_id = :attempt
                        returning right_answers
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("attempt", attempt.id())
                .param("at", Timestamp.from(attempt.submittedAt(now)))
                .param("end", attempt.endAt(now).name())
                .query(Integer.class)
                .single();
        jdbc.sql("update practice_attempt set open = false where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(attempt.id())
                .update();
        return right;
    }

    private static PracticeAttempt read(ResultSet row) throws SQLException {
        return new PracticeAttempt(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getString("credential"),
                AttemptMode.valueOf(row.getString("mode")),
                row.getObject("domain", Integer.class),
                row.getLong("seed"),
                row.getInt("questions"),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("deadline")),
                row.getBoolean("open"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
