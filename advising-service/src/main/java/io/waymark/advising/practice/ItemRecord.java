package io.waymark.advising.practice;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.practice.ItemAnswers.Alike;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how questions were answered, by those who had not seen them before, in attempts that are over. */
@Component
class ItemRecord {

    /**
     * The rest of a test is what else was answered in it: with the question, it would correlate with itself. Exams are compared
     * with exams and practices with practices, since who practices sees each answer at once.
     */
    private static final String COUNTED = """
            select q.id, count(*) as answers, count(*) filter (where a.is_right = 1) as right_answers,
                count(a.rest) filter (where a.exam) as exams,
                corr(a.is_right, a.rest) filter (where a.exam) as among_exams,
                count(a.rest) filter (where not a.exam) as practices,
                corr(a.is_right, a.rest) filter (where not a.exam) as among_practices
            from question q cross join lateral (
                select s.is_right, t.mode = 'EXAM' as exam,
                    (r.right_answers - s.is_right)::float8 / nullif(coalesce(r.answered, (
                        select count(beside.choice) from asked_question beside
                        where beside.institution_id = r.institution_id and beside.attempt_id = r.attempt_id)) - 1, 0) as rest
                from asked_question asked
                join practice_attempt t on t.institution_id = asked.institution_id and t.id = asked.attempt_id
                join practice_result r on r.institution_id = asked.institution_id and r.attempt_id = asked.attempt_id
                join question_wording w on w.institution_id = asked.institution_id
                  and w.question_id = asked.question_id and w.number = asked.wording
                cross join lateral (select case when asked.choice = w.correct then 1 else 0 end as is_right) s
                where asked.institution_id = q.institution_id and asked.question_id = q.id and asked.wording = q.published
                  and asked.fresh and asked.choice is not null
                order by asked.attempt_id desc limit :newest) a
            where q.institution_id = :institution and q.id = any (:questions) group by q.id
            """;

    private final JdbcClient jdbc;

    ItemRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By question; what was never answered is missing. */
    Map<UUID, ItemStatistics> of(Collection<UUID> questions) {
        Map<UUID, ItemStatistics> found = new HashMap<>();
        jdbc.sql(COUNTED)
                .param("institution", CurrentInstitution.get().value())
                .param("questions", questions.toArray(UUID[]::new))
                .param("newest", ItemStatistics.NEWEST)
                .query(row -> {
                    var answers = new ItemAnswers(
                            row.getInt("answers"),
                            row.getInt("right_answers"),
                            new Alike(row.getInt("exams"), row.getObject("among_exams", Double.class)),
                            new Alike(row.getInt("practices"), row.getObject("among_practices", Double.class)));
                    found.put(row.getObject("id", UUID.class), answers.statistics());
                });
        return found;
    }
}
