package io.waymark.advising.practice;

import io.waymark.advising.api.practice.ItemStatistics;
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

    /** The rest of a test is the test without the question: with it, a question would correlate with itself. */
    private static final String COUNTED = """
            select q.id, count(*) as answers, count(*) filter (where a.is_right = 1) as right_answers,
                corr(a.is_right, a.rest) as discrimination
            from question q cross join lateral (
                select s.is_right, (r.right_answers - s.is_right)::float8 / nullif(r.questions - 1, 0) as rest
                from asked_question asked
                join practice_attempt t on t.institution_id = asked.institution_id and t.id = asked.attempt_id
                join practice_result r on r.institution_id = asked.institution_id and r.attempt_id = asked.attempt_id
                join question_wording w on w.institution_id = asked.institution_id
                  and w.question_id = asked.question_id and w.number = asked.wording
                cross join lateral (select case when asked.choice = w.correct then 1 else 0 end as is_right) s
                where asked.institution_id = q.institution_id and asked.question_id = q.id and asked.wording = q.published
                  and asked.fresh and (asked.choice is not null or t.mode = 'EXAM')
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
                            row.getObject("discrimination", Double.class));
                    found.put(row.getObject("id", UUID.class), answers.statistics());
                });
        return found;
    }
}
