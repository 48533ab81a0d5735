package io.waymark.advising.practice;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a student's answers: by domain, and on questions that were new to them. An open exam says nothing yet. */
@Component
class PracticeRecord {

    private static final String COUNTED = """
            asked_question a
            join practice_attempt t on t.institution_id = a.institution_id and t.id = a.attempt_id
            join question_wording w
              on w.institution_id = a.institution_id and w.question_id = a.question_id and w.number = a.wording
            where a.institution_id = :institution and
            """;

    /** In practice what was not answered was not asked; in an exam it was wrong. */
    private static final String SAID =
            "(a.choice is not null and t.mode = 'PRACTICE' or not t.open and t.mode = 'EXAM')";

    private final JdbcClient jdbc;

    PracticeRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many were asked and how many answered right. */
    record Answered(int asked, int right) {

        static final Answered NONE = new Answered(0, 0);

        private static final int PERCENT = 100;

        /** Rounded down; 0 where nothing was asked. */
        int percent() {
            return asked == 0 ? 0 : right * PERCENT / asked;
        }
    }

    Map<Integer, Answered> ofStudent(PersonId student, String credential) {
        return byDomain("t.student_id = :id and t.credential = :credential and " + SAID, student.value(), credential);
    }

    Map<Integer, Answered> ofAttempt(PracticeAttempt attempt) {
        return byDomain("t.id = :id and t.credential = :credential and " + SAID, attempt.id(), attempt.credential());
    }

    private Map<Integer, Answered> byDomain(String wanted, UUID id, String credential) {
        Map<Integer, Answered> counts = new HashMap<>();
        jdbc.sql(
                        "select a.domain, count(*) as asked, count(*) filter (where a.choice = w.correct) as right_answers from "
                                + COUNTED + wanted + " group by a.domain")
                .param("institution", CurrentInstitution.get().value())
                .param("id", id)
                .param("credential", credential)
                .query(row -> {
                    counts.put(row.getInt("domain"), new Answered(row.getInt("asked"), row.getInt("right_answers")));
                });
        return counts;
    }

    /** Of all timed exams, in percent as rounded as each. */
    Optional<Integer> best(PersonId student, String credential) {
        return jdbc.sql("""
                        select r.right_answers * 100 / r.questions from practice_attempt t join practice_result r
                          on r.institution_id = t.institution_id and r.attempt_id = t.id
                        where t.institution_id = ? and t.student_id = ? and t.credential = ? and t.mode = 'EXAM'
                        order by 1 desc limit 1
                        """)
                .param(CurrentInstitution.get().value())
                .param(student.value())
                .param(credential)
                .query(Integer.class)
                .optional();
    }

    /** By domain, of the newest of each. */
    Map<Integer, Answered> unseen(PersonId student, String credential) {
        Map<Integer, Answered> counts = new HashMap<>();
        jdbc.sql("select domain, count(*) as asked, count(*) filter (where is_right) as right_answers from ("
                        + "select a.domain, a.choice is not distinct from w.correct as is_right, row_number() over ("
                        + "partition by a.domain order by t.started_at desc, a.position desc) as newest from " + COUNTED
                        + " a.fresh and t.student_id = :student and t.credential = :credential and " + SAID
                        + ") as asked where newest <= :newest group by domain")
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("credential", credential)
                .param("newest", UnseenAnswers.NEWEST)
                .query(row -> {
                    counts.put(row.getInt("domain"), new Answered(row.getInt("asked"), row.getInt("right_answers")));
                });
        return counts;
    }
}
