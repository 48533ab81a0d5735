package io.waymark.advising.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps questions and each of their wordings. */
@Component
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By identifier, each with its newest wording. */
    Map<String, KnownQuestion> wordings(String credential) {
        Map<String, KnownQuestion> known = new HashMap<>();
        jdbc.sql("""
                        select q.id, q.identifier, q.shipped, q.latest, w.* from question q join question_wording w
                          on w.institution_id = q.institution_id and w.question_id = q.id and w.number = q.latest
                        where q.institution_id = ? and q.credential = ?
                        """).param(CurrentInstitution.get().value()).param(credential).query(row -> {
            var identifier = row.getString("identifier");
            known.put(
                    identifier,
                    new KnownQuestion(
                            row.getObject("id", UUID.class),
                            identifier,
                            row.getBoolean("shipped"),
                            row.getInt("latest"),
                            WordingRows.read(row)));
        });
        return known;
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
                        where q.institution_id = :institution and q.credential = :credential and q.state <> 'RETIRED'
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
                        where institution_id = ? and published is not null and state <> 'RETIRED' group by credential
                        """).param(CurrentInstitution.get().value()).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    void ship(String credential, QuestionRow row) {
        var id = UuidCreator.getTimeOrderedEpoch();
        add(id, credential, row.identifier(), true);
        write(id, 1, row.wording(), null);
    }

    void shipAnew(KnownQuestion question, QuestionWording wording) {
        var number = question.latest() + 1;
        write(question.id(), number, wording, null);
        jdbc.sql("""
                        update question set latest = :number, published = :number, version = version + 1
                        where institution_id = :institution and id = :id
                        """)
                .param("number", number)
                .param("institution", CurrentInstitution.get().value())
                .param("id", question.id())
                .update();
    }

    void add(UUID id, String credential, String identifier, boolean shipped) {
        jdbc.sql("""
                        insert into question (institution_id, id, credential, identifier, shipped, state, latest, published)
                        values (?, ?, ?, ?, ?, ?, 1, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(id)
                .param(credential)
                .param(identifier)
                .param(shipped)
                .param(shipped ? "PUBLISHED" : "DRAFT")
                .param(shipped ? 1 : null)
                .update();
    }

    void write(UUID question, int number, QuestionWording wording, @Nullable PersonId by) {
        jdbc.sql("""
                        insert into question_wording (
                            institution_id, question_id, number, domain, difficulty, stem, choices, correct, explanation,
                            source_title, source_section, source_url, source_checked_on, written_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(CurrentInstitution.get().value())
                .param(question)
                .param(number)
                .param(wording.domain())
                .param(wording.difficulty().name())
                .param(wording.stem())
                .param(wording.choices().toArray(String[]::new))
                .param(wording.correct())
                .param(wording.explanation())
                .param(wording.sourceTitle())
                .param(wording.sourceSection())
                .param(wording.sourceUrl())
                .param(wording.checkedOn())
                .param(by == null ? null : by.value())
                .update();
    }
}
