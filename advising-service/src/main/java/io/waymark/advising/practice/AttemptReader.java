package io.waymark.advising.practice;

import io.waymark.advising.api.practice.AskedPlace;
import io.waymark.advising.api.practice.AskedQuestion;
import io.waymark.advising.api.practice.AttemptEnd;
import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.Explanation;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attempts as they are shown to their student. */
@Component
class AttemptReader {

    private static final String LINES = """
            select t.*, r.submitted_at, r.ended_by, r.right_answers,
                (select count(*) from asked_question a
                 where a.institution_id = t.institution_id and a.attempt_id = t.id and a.choice is not null) as answered
            from practice_attempt t left join practice_result r
              on r.institution_id = t.institution_id and r.attempt_id = t.id
            where t.institution_id = :institution and
            """;

    private static final String ASKED = """
            select a.position, a.domain, a.choice, a.flagged, w.* from asked_question a join question_wording w
              on w.institution_id = a.institution_id and w.question_id = a.question_id and w.number = a.wording
            where a.institution_id = :institution and a.attempt_id = :attempt and
            """;

    private final JdbcClient jdbc;

    AttemptReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<AttemptLine> lines(PersonId student, String credential) {
        return jdbc.sql(LINES
                        + " t.student_id = :student and t.credential = :credential order by t.started_at desc, t.id")
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("credential", credential)
                .query((row, _) -> line(row))
                .list();
    }

    /** What goes on: the exam, else what was begun last. */
    Optional<AttemptLine> underWay(PersonId student, String credential) {
        return jdbc.sql(LINES + """
                        t.student_id = :student and t.credential = :credential and t.open
                        order by t.mode = 'EXAM' desc, t.started_at desc, t.id limit 1
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("credential", credential)
                .query((row, _) -> line(row))
                .optional();
    }

    AttemptLine line(UUID attempt) {
        return jdbc.sql(LINES + " t.id = :attempt")
                .param("institution", CurrentInstitution.get().value())
                .param("attempt", attempt)
                .query((row, _) -> line(row))
                .single();
    }

    List<AskedPlace> places(PracticeAttempt attempt) {
        return jdbc.sql("""
                        select a.position, a.domain, a.choice, a.flagged, a.choice is not distinct from w.correct as right_answer
                        from asked_question a join question_wording w
                          on w.institution_id = a.institution_id and w.question_id = a.question_id and w.number = a.wording
                        where a.institution_id = ? and a.attempt_id = ? order by a.position
                        """)
                .param(CurrentInstitution.get().value())
                .param(attempt.id())
                .query((row, _) -> {
                    var choice = row.getString("choice");
                    var shown = shows(attempt, choice);
                    return new AskedPlace(
                            row.getInt("position"),
                            row.getInt("domain"),
                            choice,
                            row.getBoolean("flagged"),
                            shown ? row.getBoolean("right_answer") : null);
                })
                .list();
    }

    Optional<AskedQuestion> question(PracticeAttempt attempt, int position) {
        return jdbc.sql(ASKED + " a.position = :position")
                .param("institution", CurrentInstitution.get().value())
                .param("attempt", attempt.id())
                .param("position", position)
                .query((row, _) -> asked(row, shows(attempt, row.getString("choice"))))
                .optional();
    }

    List<AskedQuestion> review(PracticeAttempt attempt, ReviewedAnswers only, int after, int limit) {
        var wanted = switch (only) {
            case WRONG ->
                attempt.mode() == AttemptMode.EXAM
                        ? "a.choice is distinct from w.correct and"
                        : "a.choice <> w.correct and";
            case FLAGGED -> "a.flagged and";
            case ALL -> "";
        };
        return jdbc.sql(ASKED + wanted + " a.position > :after order by a.position limit :limit")
                .param("institution", CurrentInstitution.get().value())
                .param("attempt", attempt.id())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> asked(row, true))
                .list();
    }

    private static boolean shows(PracticeAttempt attempt, @Nullable String choice) {
        return !attempt.open() || attempt.mode() == AttemptMode.PRACTICE && choice != null;
    }

    private static AskedQuestion asked(ResultSet row, boolean shown) throws SQLException {
        return new AskedQuestion(
                row.getInt("position"),
                row.getInt("domain"),
                row.getString("stem"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getString("choice"),
                row.getBoolean("flagged"),
                shown ? explanation(row) : null);
    }

    private static Explanation explanation(ResultSet row) throws SQLException {
        return new Explanation(
                row.getString("correct"),
                row.getString("explanation"),
                row.getString("source_title"),
                row.getString("source_section"),
                row.getString("source_url"),
                row.getObject("source_checked_on", LocalDate.class));
    }

    private static AttemptLine line(ResultSet row) throws SQLException {
        var deadline = row.getTimestamp("deadline");
        var submitted = row.getTimestamp("submitted_at");
        var end = row.getString("ended_by");
        return new AttemptLine(
                row.getObject("id", UUID.class),
                row.getString("credential"),
                AttemptMode.valueOf(row.getString("mode")),
                row.getObject("domain", Integer.class),
                row.getInt("questions"),
                row.getInt("answered"),
                row.getTimestamp("started_at").toInstant(),
                deadline == null ? null : deadline.toInstant(),
                submitted == null ? null : submitted.toInstant(),
                end == null ? null : AttemptEnd.valueOf(end),
                row.getObject("right_answers", Integer.class));
    }
}
