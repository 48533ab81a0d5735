package io.waymark.advising.practice;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what can be asked. */
@Component
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What can be asked, in a fixed order. */
    List<DrawnQuestion> published(String credential, PersonId student) {
        return jdbc.sql("""
                        select q.id, q.published, w.domain, not exists (
                            select from asked_question a join practice_attempt t
                              on t.institution_id = a.institution_id and t.id = a.attempt_id
                            where a.institution_id = :institution and a.question_id = q.id and t.student_id = :student) as fresh
                        from question q join question_wording w
                          on w.institution_id = q.institution_id and w.question_id = q.id and w.number = q.published
                        where q.institution_id = :institution and q.credential = :credential and not q.retired
                        order by q.identifier
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("credential", credential)
                .query((row, _) -> new DrawnQuestion(
                        row.getObject("id", UUID.class),
                        row.getInt("published"),
                        row.getInt("domain"),
                        row.getBoolean("fresh")))
                .list();
    }

    /** How many can be asked, by credential. */
    Map<String, Integer> published() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select credential, count(*) from question
                        where institution_id = ? and published is not null and not retired group by credential
                        """).param(CurrentInstitution.get().value()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }
}
