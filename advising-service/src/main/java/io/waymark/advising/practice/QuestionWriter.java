package io.waymark.advising.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes questions, however many, in one statement. */
@Component
class QuestionWriter {

    /**
     * What is new is added; what says something else gets another wording. What comes with Waymark is asked at once and leaves
     * alone what the college changed; what the college changed is its own from then on, and waits for its review.
     */
    private static final String WRITE = """
            with given as (
                select g.*, array[g.a, g.b, g.c, g.d] as choices from unnest(
                    :ids::uuid[], :identifiers::text[], :domains::int[], :difficulties::text[], :stems::text[],
                    :as::text[], :bs::text[], :cs::text[], :ds::text[], :corrects::text[], :explanations::text[],
                    :titles::text[], :sections::text[], :urls::text[], :days::date[], :words::text[]
                ) as g(id, identifier, domain, difficulty, stem, a, b, c, d, correct, explanation,
                    source_title, source_section, source_url, source_checked_on, words)
            ), added as (
                insert into question (institution_id, id, credential, identifier, shipped, latest, published, words)
                select :institution, g.id, :credential, g.identifier, :shipped, 1, case when :shipped then 1 end,
                    string_to_array(g.words, ' ')
                from given g
                on conflict (institution_id, credential, identifier) do nothing
                returning id, identifier, latest
            ), renewed as (
                update question q
                set latest = q.latest + 1, published = case when :shipped then q.latest + 1 else q.published end,
                    shipped = :shipped, version = q.version + 1, words = string_to_array(g.words, ' ')
                from given g, question_wording w
                where q.institution_id = :institution and q.credential = :credential and (q.shipped or not :shipped)
                  and g.identifier = q.identifier
                  and w.institution_id = :institution and w.question_id = q.id and w.number = q.latest
                  and (w.domain, w.difficulty, w.stem, w.choices, w.correct, w.explanation,
                       w.source_title, w.source_section, w.source_url, w.source_checked_on)
                      is distinct from
                      (g.domain, g.difficulty, g.stem, g.choices, g.correct, g.explanation,
                       g.source_title, g.source_section, g.source_url, g.source_checked_on)
                returning q.id, q.identifier, q.latest
            ), worded as (
                insert into question_wording (
                    institution_id, question_id, number, domain, difficulty, stem, choices, correct, explanation,
                    source_title, source_section, source_url, source_checked_on, written_by, written_at)
                select :institution, q.id, q.latest, g.domain, g.difficulty, g.stem, g.choices, g.correct, g.explanation,
                    g.source_title, g.source_section, g.source_url, g.source_checked_on, :by::uuid, :at
                from (select * from added union all select * from renewed) q join given g on g.identifier = q.identifier
            )
            select (select count(*) from added) as added, (select count(*) from renewed) as changed
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many questions were new, and how many say something else now. */
    record Written(int added, int changed) {}

    void ship(QuestionRelease release) {
        write(release.credential(), release.questions(), null, UuidCreator::getTimeOrderedEpoch);
    }

    Written write(String credential, List<QuestionRow> rows, PersonId author) {
        return write(credential, rows, author, UuidCreator::getTimeOrderedEpoch);
    }

    Written write(String credential, UUID id, QuestionRow row, PersonId author) {
        return write(credential, List.of(row), author, () -> id);
    }

    private Written write(String credential, List<QuestionRow> rows, @Nullable PersonId author, Supplier<UUID> ids) {
        return jdbc.sql(WRITE)
                .param("institution", CurrentInstitution.get().value())
                .param("credential", credential)
                .param("shipped", author == null)
                .param("by", author == null ? null : author.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("ids", rows.stream().map(_ -> ids.get()).toArray(UUID[]::new))
                .param("identifiers", rows.stream().map(QuestionRow::identifier).toArray(String[]::new))
                .param("domains", rows.stream().map(it -> it.wording().domain()).toArray(Integer[]::new))
                .param("difficulties", texts(rows, it -> it.difficulty().name()))
                .param("stems", texts(rows, QuestionWording::stem))
                .param("as", texts(rows, it -> it.choices().get(0)))
                .param("bs", texts(rows, it -> it.choices().get(1)))
                .param("cs", texts(rows, it -> it.choices().get(2)))
                .param("ds", texts(rows, it -> it.choices().get(3)))
                .param("corrects", texts(rows, QuestionWording::correct))
                .param("explanations", texts(rows, QuestionWording::explanation))
                .param("titles", texts(rows, QuestionWording::sourceTitle))
                .param("sections", texts(rows, QuestionWording::sourceSection))
                .param("urls", texts(rows, QuestionWording::sourceUrl))
                .param("days", texts(rows, it -> Objects.toString(it.checkedOn(), null)))
                .param("words", rows.stream().map(QuestionRow::words).toArray(String[]::new))
                .query((row, _) -> new Written(row.getInt("added"), row.getInt("changed")))
                .single();
    }

    private static String[] texts(List<QuestionRow> rows, Function<QuestionWording, @Nullable String> text) {
        return rows.stream().map(it -> text.apply(it.wording())).toArray(String[]::new);
    }
}
