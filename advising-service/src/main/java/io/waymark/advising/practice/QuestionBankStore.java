package io.waymark.advising.practice;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the questions of a college's banks. */
@Component
class QuestionBankStore {

    private static final String QUESTIONS = """
            select q.id, q.credential, q.identifier, q.shipped, q.retired, q.published, q.version, w.*
            from question q join question_wording w
              on w.institution_id = q.institution_id and w.question_id = q.id and w.number = q.latest
            where q.institution_id = :institution
            """;

    private static final String LISTED = QUESTIONS + """
              and q.credential = :credential
              and %s
              and (:domain::int is null or w.domain = :domain)
              and case
                  when q.retired then coalesce(:state::text, '') = 'RETIRED'
                  when q.published = q.latest then coalesce(:state::text, 'ASKED') = 'ASKED'
                  when w.returned_reason is not null then coalesce(:state::text, 'RETURNED') = 'RETURNED'
                  when q.published is null then coalesce(:state::text, 'WAITING') = 'WAITING'
                  else coalesce(:state::text, 'CHANGED') = 'CHANGED' end
            """.formatted(Sought.in("q.words"));

    private final JdbcClient jdbc;

    QuestionBankStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many there are of a credential.
     *
     * @param waiting have a wording that nobody has reviewed
     */
    record CountedState(String credential, int asked, int waiting) {}

    List<CountedState> counts() {
        return jdbc.sql("""
                        select q.credential, count(q.published) as asked,
                            count(*) filter (where q.published is distinct from q.latest and w.returned_reason is null) as waiting
                        from question q join question_wording w
                          on w.institution_id = q.institution_id and w.question_id = q.id and w.number = q.latest
                        where q.institution_id = ? and not q.retired group by q.credential
                        """)
                .param(CurrentInstitution.get().value())
                .query((row, _) ->
                        new CountedState(row.getString("credential"), row.getInt("asked"), row.getInt("waiting")))
                .list();
    }

    List<BankedQuestion> list(String credential, QuestionFilter filter, Optional<Cursor> after, int limit) {
        return narrowed(LISTED + """
                        and (:after::text is null or q.identifier > :after) order by q.identifier limit :limit
                        """, credential, filter)
                .param("after", after.map(it -> it.text(0)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> read(row))
                .list();
    }

    int count(String credential, QuestionFilter filter) {
        return narrowed("select count(*) from (" + LISTED + " limit :most) counted", credential, filter)
                .param("most", CountedPage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    Optional<BankedQuestion> find(UUID id) {
        return one(id, "");
    }

    /** Held until the transaction ends. */
    Optional<BankedQuestion> lock(UUID id) {
        return one(id, " for no key update of q");
    }

    /** Held until the transaction ends: two files, or a file and a person, change one after the other. */
    void lockAll(String credential) {
        jdbc.sql("""
                        select count(*) from (
                            select 1 from question where institution_id = ? and credential = ? order by id for no key update) held
                        """)
                .param(CurrentInstitution.get().value())
                .param(credential)
                .query(Integer.class)
                .single();
    }

    List<BankedWording> wordings(UUID question) {
        return jdbc.sql("""
                        select * from question_wording where institution_id = ? and question_id = ? order by number desc
                        """)
                .param(CurrentInstitution.get().value())
                .param(question)
                .query((row, _) -> BankedWording.read(row))
                .list();
    }

    void publish(BankedQuestion question, PersonId reviewer, Instant now) {
        review(question, reviewer, now, null);
        change(question, "published = latest");
    }

    void giveBack(BankedQuestion question, PersonId reviewer, Instant now, String reason) {
        review(question, reviewer, now, reason);
        change(question, "published = published");
    }

    void retire(BankedQuestion question, boolean retired) {
        change(question, retired ? "retired = true" : "retired = false");
    }

    private void review(BankedQuestion question, PersonId reviewer, Instant now, @Nullable String reason) {
        jdbc.sql("""
                        update question_wording set reviewed_by = ?, reviewed_at = ?, returned_reason = ?
                        where institution_id = ? and question_id = ? and number = ?
                        """)
                .param(reviewer.value())
                .param(Timestamp.from(now))
                .param(reason)
                .param(CurrentInstitution.get().value())
                .param(question.id())
                .param(question.newest().number())
                .update();
    }

    private void change(BankedQuestion question, String change) {
        jdbc.sql("update question set " + change + ", version = version + 1 where institution_id = ? and id = ?")
                .param(CurrentInstitution.get().value())
                .param(question.id())
                .update();
    }

    private Optional<BankedQuestion> one(UUID id, String lock) {
        return jdbc.sql(QUESTIONS + " and q.id = :id" + lock)
                .param("institution", CurrentInstitution.get().value())
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec narrowed(String statement, String credential, QuestionFilter filter) {
        return jdbc.sql(statement)
                .param("institution", CurrentInstitution.get().value())
                .param("credential", credential)
                .params(Sought.of(filter.words()).parameters())
                .param("domain", filter.domain())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static BankedQuestion read(ResultSet row) throws SQLException {
        return new BankedQuestion(
                row.getObject("id", UUID.class),
                row.getString("credential"),
                row.getString("identifier"),
                row.getBoolean("shipped"),
                row.getBoolean("retired"),
                row.getObject("published", Integer.class),
                BankedWording.read(row),
                row.getInt("version"));
    }
}
