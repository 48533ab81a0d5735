package io.waymark.advising.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps questions and each of their wordings. */
@Component
class QuestionStore {

    /** What is new is added; what says something else and was not changed by the college gets another wording. */
    private static final String SHIP = """
            with shipped as (
                select s.*, array[s.a, s.b, s.c, s.d] as choices from unnest(
                    :ids::uuid[], :identifiers::text[], :domains::int[], :difficulties::text[], :stems::text[],
                    :as::text[], :bs::text[], :cs::text[], :ds::text[], :corrects::text[], :explanations::text[],
                    :titles::text[], :sections::text[], :urls::text[], :days::date[]
                ) as s(id, identifier, domain, difficulty, stem, a, b, c, d, correct, explanation,
                    source_title, source_section, source_url, source_checked_on)
            ), added as (
                insert into question (institution_id, id, credential, identifier, shipped, latest, published)
                select :institution, s.id, :credential, s.identifier, true, 1, 1 from shipped s
                on conflict (institution_id, credential, identifier) do nothing
                returning id, identifier, latest
            ), renewed as (
                update question q set latest = q.latest + 1, published = q.latest + 1, version = q.version + 1
                from shipped s, question_wording w
                where q.institution_id = :institution and q.credential = :credential and q.shipped
                  and s.identifier = q.identifier
                  and w.institution_id = :institution and w.question_id = q.id and w.number = q.latest
                  and (w.domain, w.difficulty, w.stem, w.choices, w.correct, w.explanation,
                       w.source_title, w.source_section, w.source_url, w.source_checked_on)
                      is distinct from
                      (s.domain, s.difficulty, s.stem, s.choices, s.correct, s.explanation,
                       s.source_title, s.source_section, s.source_url, s.source_checked_on)
                returning q.id, q.identifier, q.latest
            )
            insert into question_wording (
                institution_id, question_id, number, domain, difficulty, stem, choices, correct, explanation,
                source_title, source_section, source_url, source_checked_on)
            select :institution, q.id, q.latest, s.domain, s.difficulty, s.stem, s.choices, s.correct, s.explanation,
                s.source_title, s.source_section, s.source_url, s.source_checked_on
            from (select * from added union all select * from renewed) q join shipped s on s.identifier = q.identifier
            """;

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

    void ship(QuestionRelease release) {
        var rows = release.questions();
        jdbc.sql(SHIP)
                .param("institution", CurrentInstitution.get().value())
                .param("credential", release.credential())
                .param(
                        "ids",
                        Stream.generate(UuidCreator::getTimeOrderedEpoch)
                                .limit(rows.size())
                                .toArray(UUID[]::new))
                .param("identifiers", texts(rows, QuestionRow::identifier))
                .param("domains", rows.stream().map(it -> it.wording().domain()).toArray(Integer[]::new))
                .param("difficulties", wordings(rows, it -> it.difficulty().name()))
                .param("stems", wordings(rows, QuestionWording::stem))
                .param("as", wordings(rows, it -> it.choices().get(0)))
                .param("bs", wordings(rows, it -> it.choices().get(1)))
                .param("cs", wordings(rows, it -> it.choices().get(2)))
                .param("ds", wordings(rows, it -> it.choices().get(3)))
                .param("corrects", wordings(rows, QuestionWording::correct))
                .param("explanations", wordings(rows, QuestionWording::explanation))
                .param("titles", wordings(rows, QuestionWording::sourceTitle))
                .param("sections", wordings(rows, QuestionWording::sourceSection))
                .param("urls", wordings(rows, QuestionWording::sourceUrl))
                .param("days", wordings(rows, it -> Objects.toString(it.checkedOn(), null)))
                .update();
    }

    private static String[] wordings(List<QuestionRow> rows, Function<QuestionWording, @Nullable String> text) {
        return texts(rows, it -> text.apply(it.wording()));
    }

    private static String[] texts(List<QuestionRow> rows, Function<QuestionRow, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
